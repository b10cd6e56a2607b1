package dev.hitmiss.benchmarks.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many threads ask at once: each number is a row of its own. Without it, JMH's own annotation says. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnThreads {
    int[] value();
}

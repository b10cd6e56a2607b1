package dev.hitmiss.benchmarks.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The floor of a benchmark: another one that makes the same exchange without a cache. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StandsOn {
    Class<?> floor();

    String method();

    /** Which of its rows, where that is not said by the parameters that both have: {@code name=VALUE}. */
    String[] params() default {};
}

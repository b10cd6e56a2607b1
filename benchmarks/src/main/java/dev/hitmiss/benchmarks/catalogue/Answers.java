package dev.hitmiss.benchmarks.catalogue;

import dev.hitmiss.caches.tier.Outcome;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one outcome that every operation of a benchmark has. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {
    Outcome value();
}

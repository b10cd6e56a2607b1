@NullMarked
package dev.hitmiss.benchmarks;

import org.jspecify.annotations.NullMarked;

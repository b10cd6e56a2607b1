@NullMarked
package dev.hitmiss.benchmarks.asked;

import org.jspecify.annotations.NullMarked;

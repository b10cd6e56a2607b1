@NullMarked
package dev.hitmiss.results.selftest;

import org.jspecify.annotations.NullMarked;

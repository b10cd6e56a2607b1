@NullMarked
package dev.hitmiss.results.verdict;

import org.jspecify.annotations.NullMarked;

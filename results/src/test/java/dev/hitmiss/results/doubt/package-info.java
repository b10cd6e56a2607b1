@NullMarked
package dev.hitmiss.results.doubt;

import org.jspecify.annotations.NullMarked;

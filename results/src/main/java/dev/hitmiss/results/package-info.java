@NullMarked
package dev.hitmiss.results;

import org.jspecify.annotations.NullMarked;

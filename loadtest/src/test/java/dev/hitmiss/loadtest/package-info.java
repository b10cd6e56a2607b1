@NullMarked
package dev.hitmiss.loadtest;

import org.jspecify.annotations.NullMarked;

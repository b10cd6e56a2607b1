@NullMarked
package dev.hitmiss.loadtest.cost;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.hitmiss.runner.machine;

import org.jspecify.annotations.NullMarked;

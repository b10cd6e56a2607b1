@NullMarked
package dev.hitmiss.runner;

import org.jspecify.annotations.NullMarked;

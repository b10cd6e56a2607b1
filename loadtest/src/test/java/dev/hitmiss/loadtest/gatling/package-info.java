@NullMarked
package dev.hitmiss.loadtest.gatling;

import org.jspecify.annotations.NullMarked;

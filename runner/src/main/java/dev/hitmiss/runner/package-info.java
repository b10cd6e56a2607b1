/** What a person types: the commands of {@code hitmiss.jar}, their options and their exit codes. */
@NullMarked
package dev.hitmiss.runner;

import org.jspecify.annotations.NullMarked;

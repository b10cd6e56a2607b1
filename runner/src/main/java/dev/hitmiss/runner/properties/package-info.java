/** The user properties that Maven accepts ({@code -Dbench.…}), and what is said about all others. */
@NullMarked
package dev.hitmiss.runner.properties;

import org.jspecify.annotations.NullMarked;

/** What reading a user by an account costs, by outcome. */
@NullMarked
package dev.hitmiss.benchmarks.user;

import org.jspecify.annotations.NullMarked;

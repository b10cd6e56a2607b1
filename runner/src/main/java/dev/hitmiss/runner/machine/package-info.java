/** What a run was made on: the machine, the JDK and the state of the checkout. */
@NullMarked
package dev.hitmiss.runner.machine;

import org.jspecify.annotations.NullMarked;

/**
 * The controller of a load run: owns the stack, the service and the injector, and writes {@code load.json}. Knows no
 * Gatling: it starts the injector as a process and reads the files that it leaves.
 */
@NullMarked
package dev.hitmiss.loadtest.run;

import org.jspecify.annotations.NullMarked;

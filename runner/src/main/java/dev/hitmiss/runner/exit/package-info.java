/** How a command ends: the contract's exit codes, and failures that say the next step. */
@NullMarked
package dev.hitmiss.runner.exit;

import org.jspecify.annotations.NullMarked;

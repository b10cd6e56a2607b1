/** Who owns a run: one stack, the forks one by one, the folder with everything they leave, and the end of it all. */
@NullMarked
package dev.hitmiss.runner.run;

import org.jspecify.annotations.NullMarked;

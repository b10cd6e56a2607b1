package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.RunDocument;
import java.util.List;

/** Looks for what a run says of one part of a claim. */
@FunctionalInterface
interface Judge {
    /** At least one: what the run does not decide is not comparable, and says what would decide it. */
    List<Finding> findings(RunDocument run);
}

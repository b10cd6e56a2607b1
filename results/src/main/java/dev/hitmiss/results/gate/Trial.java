package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;

/**
 * One question of a build: has this series got worse?
 *
 * @param control whether no change of the judged code can touch it
 * @param base one figure a replicate, on a scale on which more is worse and equal steps count alike
 * @param head the same of the candidate
 */
record Trial(
        SeriesKey key, Family family, boolean control, Design design, Thresholds thresholds, Sample base, Sample head) {

    Contrast contrast() {
        return design.contrast(base, head);
    }

    Trial between(Sample otherBase, Sample otherHead) {
        return new Trial(key, family, control, design, thresholds, otherBase, otherHead);
    }

    /** A candidate that is the baseline again, worse by as much as is given. */
    Trial sham(double worseBy) {
        return between(base, base.plus(worseBy));
    }

    /** How much a slowdown by a share of 1 is on the scale of this trial. */
    double slowedBy(double share) {
        return family == Family.ALLOCATION ? Math.max(share * base.mean(), 2 * thresholds.delta()) : Math.log1p(share);
    }

    /** Whether what files share of a drift can be taken out of it. */
    boolean drifts() {
        return design == Design.FORKS && family != Family.ALLOCATION;
    }
}

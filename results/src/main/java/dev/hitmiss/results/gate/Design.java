package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Sample;

/** What the replicates of a trial are, and so how far apart its two sides are. */
enum Design {
    /** Forks of two files that have nothing to do with each other but what drifted between them. */
    FORKS {
        @Override
        Contrast contrast(Sample base, Sample head) {
            return Contrast.welch(base, head);
        }

        @Override
        Trial halves(Trial trial) {
            return trial.between(
                    trial.base().at(place -> place % 2 == 0), trial.base().at(place -> place % 2 == 1));
        }
    },
    /** Runs: what drifts between runs is in how much those of the baseline differ. */
    RUNS {
        @Override
        Contrast contrast(Sample base, Sample head) {
            return Contrast.ofRuns(base, head);
        }

        @Override
        Trial halves(Trial trial) {
            int last = trial.base().size() - 1;
            return trial.between(
                    trial.base().at(place -> place < last), trial.base().at(place -> place == last));
        }
    };

    abstract Contrast contrast(Sample base, Sample head);

    /** The base of a trial against itself, as if one part of it were a candidate. */
    abstract Trial halves(Trial trial);
}

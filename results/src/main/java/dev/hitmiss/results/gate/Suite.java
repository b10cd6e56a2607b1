package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.CommonShift;
import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.evidence.Family;
import java.util.List;
import java.util.Optional;

/**
 * What the trials of one family share: a drift between the two files, which is taken out of each, and is itself a question
 * where there are controls.
 *
 * @param shift of the trials that are no controls
 * @param limits what the shift is held against; trials that drift apart by more than delta, each by itself, share none
 * @param controls of the controls, where there are enough of them
 */
record Suite(Family family, CommonShift shift, Thresholds limits, Optional<CommonShift> controls) {
    /** Fewer than this have no median that would tell a drift from a change. */
    static final int TRIALS_MIN = 8;

    static final int CONTROLS_MIN = 3;

    /** None where too few trials can drift together. */
    static Optional<Suite> of(Family family, List<Trial> trials, Thresholds limits) {
        List<Contrast> judged = contrasts(trials, false);
        List<Contrast> controls = contrasts(trials, true);
        if (judged.size() < TRIALS_MIN) {
            return Optional.empty();
        }
        return Optional.of(new Suite(
                family,
                CommonShift.of(judged),
                limits,
                controls.size() < CONTROLS_MIN ? Optional.empty() : Optional.of(CommonShift.of(controls))));
    }

    private static List<Contrast> contrasts(List<Trial> trials, boolean control) {
        return trials.stream()
                .filter(trial -> trial.drifts() && trial.control() == control)
                .map(Trial::contrast)
                .filter(contrast -> contrast.standardError() > 0)
                .toList();
    }

    /** How much worse everything got than the controls did. */
    Optional<Contrast> beyondControls() {
        return controls.map(own -> new Contrast(
                shift.centre() - own.centre(),
                Math.hypot(shift.standardError(), own.standardError()),
                own.contrasts() - 1.0));
    }

    boolean shared() {
        return shared(shift);
    }

    /** Whether the controls at least moved alike, so that each trial can be held against them. */
    boolean sharedByControls() {
        return controls.filter(this::shared).isPresent();
    }

    private boolean shared(CommonShift drift) {
        return drift.scatter() <= limits.delta();
    }

    /** What is left of a contrast if the drift is the machine's. */
    Contrast beyondShift(Contrast contrast) {
        return shift.takenOut(contrast);
    }

    /** What is left of a contrast if only as much of the drift is the machine's as the controls show. */
    Contrast beyondControls(Contrast contrast) {
        return controls.orElse(shift).takenOut(contrast);
    }
}

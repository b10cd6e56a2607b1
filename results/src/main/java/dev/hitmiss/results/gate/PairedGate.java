package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Holm;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.stream.IntStream;

/** The judgement of benchmarks whose forks ran in pairs, base and head in turns, so that nothing drifts between them. */
public final class PairedGate {
    private PairedGate() {}

    /** A verdict for each contrast of logarithms, all of them sharing one risk of a false alarm. */
    public static List<Verdict> judge(List<Contrast> contrasts, GateRules.Limits limits, double alpha) {
        Thresholds thresholds = Thresholds.of(limits);
        double[] worse = Holm.adjust(contrasts.stream()
                .mapToDouble(contrast -> contrast.probabilityAbove(thresholds.tau()))
                .toArray());
        double[] better = Holm.adjust(contrasts.stream()
                .mapToDouble(contrast -> contrast.mirrored().probabilityAbove(thresholds.tau()))
                .toArray());
        return IntStream.range(0, worse.length)
                .mapToObj(i -> Ruling.of(contrasts.get(i), contrasts.get(i), thresholds, worse[i], better[i], alpha))
                .toList();
    }
}

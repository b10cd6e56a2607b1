package dev.hitmiss.results.selftest;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.gate.PairedGate;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import dev.hitmiss.results.selftest.SelftestResult.PowerPoint;
import dev.hitmiss.results.selftest.SelftestResult.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How often pairs of forks find a slowdown, by how much the differences of pairs deviate. The forks' residuals are the pool's, each
 * benchmark's rescaled to the deviation that is asked about; half of the pairs run base first, half head first.
 */
final class PowerCurve {
    static final double ALPHA = 0.01;
    static final GateRules.Limits LIMITS = new GateRules.Limits(0.03, 0.01);
    static final int PROMOTED = 8;

    private static final List<Double> DEVIATIONS = List.of(0.01, 0.02, 0.03, 0.04, 0.05);
    private static final List<Integer> PAIRS = List.of(12, 20);
    private static final List<Double> EFFECTS = List.of(0.0, 0.05, 0.10);
    private static final int FORKS_MIN = 6;

    private final List<Sample> residuals;

    PowerCurve(List<Sample> residuals) {
        this.residuals = residuals;
    }

    static PowerCurve of(Pool pool) {
        return new PowerCurve(pool.series().stream()
                .map(series -> Sample.of(series.forks().stream().mapToDouble(fork -> Math.log(fork.level()))))
                .filter(levels -> levels.size() >= FORKS_MIN && !levels.constant())
                .map(PowerCurve::standardised)
                .toList());
    }

    /** With mean 0 and, as drawn from with replacement, deviation 1. */
    private static Sample standardised(Sample levels) {
        double mean = levels.mean();
        double deviation = Math.sqrt(levels.variance() * (levels.size() - 1) / levels.size());
        return Sample.of(levels.stream().map(level -> (level - mean) / deviation));
    }

    List<PowerPoint> points(int builds, SplittableRandom random) {
        List<PowerPoint> points = new ArrayList<>();
        for (double deviation : DEVIATIONS) {
            for (int pairs : PAIRS) {
                for (double effect : EFFECTS) {
                    points.add(point(deviation, pairs, effect, builds, random));
                }
            }
        }
        return points;
    }

    PowerPoint point(double deviation, int pairs, double effect, int builds, SplittableRandom random) {
        int named = 0;
        int falseBuilds = 0;
        for (int build = 0; build < builds; build++) {
            List<Contrast> contrasts = IntStream.range(0, PROMOTED)
                    .mapToObj(place -> contrast(deviation, pairs, place == 0 ? Math.log1p(effect) : 0, random))
                    .toList();
            List<Verdict> verdicts = PairedGate.judge(contrasts, LIMITS, ALPHA);
            boolean found = effect > 0 && verdicts.get(0) == Verdict.REGRESSED;
            named += found ? 1 : 0;
            falseBuilds += verdicts.stream()
                                    .filter(verdict -> verdict == Verdict.REGRESSED)
                                    .count()
                            > (found ? 1 : 0)
                    ? 1
                    : 0;
        }
        return new PowerPoint(deviation, pairs, effect, Rate.of(named, builds), Rate.of(falseBuilds, builds));
    }

    private Contrast contrast(double deviation, int pairs, double shift, SplittableRandom random) {
        double[] own = residuals.get(random.nextInt(residuals.size())).stream().toArray();
        double scale = deviation / Math.sqrt(2);
        double[] differences = IntStream.range(0, pairs)
                .mapToDouble(pair -> {
                    double base = own[random.nextInt(own.length)];
                    double head = own[random.nextInt(own.length)];
                    return shift + scale * (head - base);
                })
                .toArray();
        Sample all = Sample.of(differences);
        return Contrast.ofOrderedPairs(all.at(pair -> pair % 2 == 0), all.at(pair -> pair % 2 == 1));
    }
}

package dev.hitmiss.results.selftest;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Holm;
import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/** What judges replayed builds: the gate, and what is used in its place. */
enum Judge {
    HITMISS("hitmiss gate") {
        @Override
        JudgedBuild judge(ReplayedBuild build) {
            return HitmissJudge.judge(build);
        }
    },
    WELCH("Welch on forks, Holm, no drift taken out") {
        @Override
        JudgedBuild judge(ReplayedBuild build) {
            GateRules.Limits limits = GateRules.DEFAULTS.time();
            List<Contrast> contrasts = build.rows().stream()
                    .map(row -> Contrast.welch(logs(row, row.base()), logs(row, row.head())))
                    .toList();
            double[] adjusted = Holm.adjust(contrasts.stream()
                    .mapToDouble(contrast -> contrast.probabilityAbove(Math.log1p(limits.tau())))
                    .toArray());
            return JudgedBuild.of(IntStream.range(0, adjusted.length)
                    .filter(i -> adjusted[i] <= GateRules.DEFAULTS.alpha()
                            && contrasts.get(i).difference() >= Math.log1p(limits.delta()))
                    .mapToObj(i -> build.rows().get(i).name())
                    .collect(Collectors.toSet()));
        }
    },
    JMH_INTERVALS("JMH's 99.9 % intervals apart") {
        @Override
        JudgedBuild judge(ReplayedBuild build) {
            return rowByRow(build, row -> {
                Interval base = JmhInterval.of(row.base());
                Interval head = JmhInterval.of(row.head());
                return row.sense() == Sense.COST ? head.low() > base.high() : head.high() < base.low();
            });
        }
    },
    MANN_WHITNEY("Mann-Whitney on all values, 5 %, uncorrected") {
        @Override
        JudgedBuild judge(ReplayedBuild build) {
            return rowByRow(build, row -> {
                double p = MannWhitneyUTest.withDefaults()
                        .test(pooled(row.base()), pooled(row.head()))
                        .getPValue();
                return p < MANN_WHITNEY_LEVEL && slowdown(row) > 1;
            });
        }
    },
    FIXED_10("means more than 10 % apart") {
        @Override
        JudgedBuild judge(ReplayedBuild build) {
            return rowByRow(build, row -> slowdown(row) > 1.10);
        }
    },
    FIXED_200("mean above 200 % of the baseline's") {
        @Override
        JudgedBuild judge(ReplayedBuild build) {
            return rowByRow(build, row -> slowdown(row) > 2);
        }
    };

    private static final double MANN_WHITNEY_LEVEL = 0.05;

    private final String text;

    Judge(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    abstract JudgedBuild judge(ReplayedBuild build);

    private static JudgedBuild rowByRow(ReplayedBuild build, Predicate<ReplayedRow> slower) {
        Set<String> alarms =
                build.rows().stream().filter(slower).map(ReplayedRow::name).collect(Collectors.toSet());
        return JudgedBuild.of(alarms);
    }

    private static double slowdown(ReplayedRow row) {
        double ratio = JmhInterval.mean(row.head()) / JmhInterval.mean(row.base());
        return row.sense() == Sense.COST ? ratio : 1 / ratio;
    }

    private static Sample logs(ReplayedRow row, List<StoredFork> forks) {
        return Sample.of(forks.stream().mapToDouble(fork -> row.sense().sign() * Math.log(fork.level())));
    }

    private static double[] pooled(List<StoredFork> forks) {
        return forks.stream()
                .flatMap(fork -> fork.values().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}

package dev.hitmiss.results.selftest;

import dev.hitmiss.results.selftest.SelftestResult.Judged;
import dev.hitmiss.results.selftest.SelftestResult.Rate;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what one judge says, build by build. */
final class Tally {
    private int builds;
    private int others;
    private int falseBuilds;
    private int falseBenchmarks;
    private int suite;
    private int undecided;
    private int named;
    private int namedAlone;

    void add(ReplayedBuild build, JudgedBuild judged) {
        boolean altered = build.altered() >= 0;
        String target = altered ? build.rows().get(build.altered()).name() : "";
        Set<String> wrong =
                judged.alarms().stream().filter(name -> !name.equals(target)).collect(Collectors.toSet());
        boolean right = judged.alarms().contains(target);
        builds++;
        others += build.rows().size() - (altered ? 1 : 0);
        falseBuilds += !wrong.isEmpty() || judged.suite() ? 1 : 0;
        falseBenchmarks += wrong.size();
        suite += judged.suite() ? 1 : 0;
        undecided += judged.undecided() ? 1 : 0;
        named += right ? 1 : 0;
        namedAlone += right && wrong.isEmpty() && !judged.suite() ? 1 : 0;
    }

    Judged judged(String judge, boolean altered) {
        return new Judged(
                judge,
                Rate.of(falseBuilds, builds),
                Rate.of(falseBenchmarks, others),
                Rate.of(suite, builds),
                Rate.of(undecided, builds),
                altered ? Rate.of(named, builds) : null,
                altered ? Rate.of(namedAlone, builds) : null);
    }
}

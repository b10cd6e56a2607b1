package dev.hitmiss.results.selftest;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A build whose both sides are drawn from stored forks of one jar.
 *
 * @param blocks those that base and head were drawn from
 * @param altered the place of the row that something was put into; -1 for none
 * @param reused how many rows share a fork with another row of the same build, because there were too few
 */
record ReplayedBuild(List<String> blocks, List<ReplayedRow> rows, int altered, int reused) {
    ReplayedBuild {
        rows = List.copyOf(rows);
    }

    ReplayedBuild withRows(UnaryOperator<ReplayedRow> change) {
        return new ReplayedBuild(blocks, rows.stream().map(change).toList(), altered, reused);
    }

    ReplayedBuild withRow(int place, UnaryOperator<ReplayedRow> change) {
        List<ReplayedRow> changed = IntStream.range(0, rows.size())
                .mapToObj(i -> i == place ? change.apply(rows.get(i)) : rows.get(i))
                .toList();
        return new ReplayedBuild(blocks, changed, place, reused);
    }
}

package dev.hitmiss.results.selftest;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What is put into the head of a replayed build. */
enum Alteration {
    NOTHING("nothing", 0) {
        @Override
        ReplayedBuild of(ReplayedBuild build, SplittableRandom random) {
            return build;
        }
    },
    DRIFT_2("a drift of 2 % of everything", 0) {
        @Override
        ReplayedBuild of(ReplayedBuild build, SplittableRandom random) {
            return build.withRows(row -> altered(row, fork -> 1.02));
        }
    },
    DRIFT_5("a drift of 5 % of everything", 0) {
        @Override
        ReplayedBuild of(ReplayedBuild build, SplittableRandom random) {
            return build.withRows(row -> altered(row, fork -> 1.05));
        }
    },
    SLOWER_2("one benchmark 2 % slower", 1) {
        @Override
        ReplayedBuild of(ReplayedBuild build, SplittableRandom random) {
            return one(build, random, fork -> 1.02);
        }
    },
    SLOWER_5("one benchmark 5 % slower", 1) {
        @Override
        ReplayedBuild of(ReplayedBuild build, SplittableRandom random) {
            return one(build, random, fork -> 1.05);
        }
    },
    SLOWER_10("one benchmark 10 % slower", 1) {
        @Override
        ReplayedBuild of(ReplayedBuild build, SplittableRandom random) {
            return one(build, random, fork -> 1.10);
        }
    },
    SLOWER_25("one benchmark 25 % slower", 1) {
        @Override
        ReplayedBuild of(ReplayedBuild build, SplittableRandom random) {
            return one(build, random, fork -> 1.25);
        }
    },
    TWO_MODES("every other fork of one benchmark 20 % slower", 1) {
        @Override
        ReplayedBuild of(ReplayedBuild build, SplittableRandom random) {
            return one(build, random, fork -> fork % 2 == 0 ? 1.2 : 1);
        }
    },
    ONE_BAD_FORK("a single fork of one benchmark 50 % slower", 1) {
        @Override
        ReplayedBuild of(ReplayedBuild build, SplittableRandom random) {
            int bad = random.nextInt(build.rows().get(0).head().size());
            return one(build, random, fork -> fork == bad ? 1.5 : 1);
        }
    };

    private final String text;
    private final int rows;

    Alteration(String text, int rows) {
        this.text = text;
        this.rows = rows;
    }

    String text() {
        return text;
    }

    /** Whether a gate should find it. */
    boolean ofOneRow() {
        return rows == 1;
    }

    abstract ReplayedBuild of(ReplayedBuild build, SplittableRandom random);

    private static ReplayedBuild one(ReplayedBuild build, SplittableRandom random, IntToDoubleFunction factor) {
        int[] judged = IntStream.range(0, build.rows().size())
                .filter(place -> !build.rows().get(place).control())
                .toArray();
        int place = judged.length == 0 ? random.nextInt(build.rows().size()) : judged[random.nextInt(judged.length)];
        return build.withRow(place, row -> altered(row, factor));
    }

    private static ReplayedRow altered(ReplayedRow row, IntToDoubleFunction factor) {
        List<StoredFork> head = IntStream.range(0, row.head().size())
                .mapToObj(fork -> row.slowed(row.head().get(fork), factor.applyAsDouble(fork)))
                .toList();
        return row.withHead(head);
    }
}

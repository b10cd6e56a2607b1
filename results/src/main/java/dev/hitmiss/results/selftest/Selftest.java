package dev.hitmiss.results.selftest;

import dev.hitmiss.results.selftest.SelftestResult.Replay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Replays builds out of stored forks, and counts what the gate and others say of them. */
public final class Selftest {
    public static final int BUILDS = 600;
    public static final int BENCHMARKS = 50;
    public static final int FORKS = 10;

    private static final String TWO_BLOCKS = "two-blocks";
    private static final String ONE_BLOCK = "one-block";

    private final Pool pool;
    private final int builds;
    private final int benchmarks;
    private final int forks;
    private final SplittableRandom random;
    private final List<String> notes = new ArrayList<>();
    private long rows;
    private long reused;

    private Selftest(Pool pool, int builds, int benchmarks, int forks, long seed) {
        this.pool = pool;
        this.builds = builds;
        this.benchmarks = benchmarks;
        this.forks = forks;
        this.random = new SplittableRandom(seed);
    }

    /** Builds of {@value #BENCHMARKS} benchmarks with {@value #FORKS} forks a side. */
    public static SelftestResult run(Pool pool, int builds, long seed) {
        return run(pool, builds, BENCHMARKS, FORKS, seed);
    }

    public static SelftestResult run(Pool pool, int builds, int benchmarks, int forks, long seed) {
        if (builds < 1) {
            throw new IllegalArgumentException("'builds' must be at least 1, got: " + builds);
        }
        Selftest selftest = new Selftest(pool, builds, benchmarks, forks, seed);
        return selftest.result(seed);
    }

    private SelftestResult result(long seed) {
        List<Replay> replays = new ArrayList<>();
        Dealer apart = new Dealer(pool, benchmarks, forks, false);
        if (!apart.canDeal()) {
            throw new IllegalArgumentException("the pool needs two blocks with " + forks
                    + " forks of a benchmark, got: " + pool.blocks() + "; collect more runs, or ask for fewer forks");
        }
        for (Alteration alteration : Alteration.values()) {
            replays.add(replay(TWO_BLOCKS, apart, alteration));
        }
        Dealer together = new Dealer(pool, benchmarks, forks, true);
        if (together.canDeal()) {
            replays.add(replay(ONE_BLOCK, together, Alteration.NOTHING));
        } else {
            notes.add("No block has " + 2 * forks
                    + " forks of a benchmark, so that no build has both sides from one block.");
        }
        notes.addAll(SelftestNotes.of(pool, benchmarks, rows, reused));
        return new SelftestResult(
                seed,
                builds,
                benchmarks,
                forks,
                pool.blocks().size(),
                (int) pool.series().stream().map(StoredSeries::key).distinct().count(),
                pool.forks(),
                replays,
                PowerCurve.of(pool).points(builds, random.split()),
                notes);
    }

    private Replay replay(String blocks, Dealer dealer, Alteration alteration) {
        long[] seeds = random.longs(builds).toArray();
        List<Judgements> all = IntStream.range(0, builds)
                .parallel()
                .mapToObj(build -> Judgements.of(dealer, alteration, new SplittableRandom(seeds[build])))
                .toList();
        Map<Judge, Tally> tallies = new EnumMap<>(Judge.class);
        Set<List<String>> pairs = new HashSet<>();
        for (Judgements one : all) {
            one.judged()
                    .forEach((judge, judged) ->
                            tallies.computeIfAbsent(judge, j -> new Tally()).add(one.build(), judged));
            pairs.add(one.build().blocks());
            rows += one.build().rows().size();
            reused += one.build().reused();
        }
        return new Replay(
                blocks + "/" + alteration.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                blocks,
                alteration.text(),
                pairs.size(),
                tallies.entrySet().stream()
                        .map(it -> it.getValue().judged(it.getKey().text(), alteration.ofOneRow()))
                        .toList());
    }

    /** What all judges said of one build. */
    private record Judgements(ReplayedBuild build, Map<Judge, JudgedBuild> judged) {
        static Judgements of(Dealer dealer, Alteration alteration, SplittableRandom random) {
            ReplayedBuild build = alteration.of(dealer.deal(random), random);
            Map<Judge, JudgedBuild> judged = new EnumMap<>(Judge.class);
            for (Judge judge : Judge.values()) {
                judged.put(judge, judge.judge(build));
            }
            return new Judgements(build, judged);
        }
    }
}

package dev.hitmiss.benchmarks.curve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Which ways to run a cache meet which traffic. */
final class Matrix {
    static final double REFERENCE = 0.99;
    static final List<Double> SKEWS = List.of(0.6, 0.8, REFERENCE, 1.2);

    /** Enough for an interval of what the seed of the traffic decides. */
    private static final int SEEDS = 5;

    /** Between the others: where a promise begins to hold is looked for here as well. */
    private static final List<Double> MORE_SKEWS = List.of(0.7, 0.9, 1.1);

    private static final List<Integer> ENTRIES = List.of(100, 1_000, 10_000);
    private static final List<Integer> SMALL = List.of(100, 1_000);
    private static final int ENTRIES_BEFORE_REDIS = 1_000;
    private static final List<Duration> LIVES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(24));

    /** As the seeds run theirs: configs, users, users as the seed built it, triggers. */
    private static final List<Setup> PROMISED = List.of(
            Setup.redis(Duration.ofHours(24)),
            Setup.local(1_000, Duration.ofMinutes(5)),
            Setup.lockedLru(1_000, Duration.ofMinutes(5)),
            Setup.redis(Duration.ofMinutes(5)));

    private Matrix() {}

    private record Drawn(double exponent, long seed) {}

    private record Cell(Setup setup, Drawn drawn) {}

    /** Every setup by this recorded traffic. */
    static List<Replay> of(Traffic recorded) {
        return Question.askAll(setups().stream()
                .map(setup -> new Question(setup, () -> recorded))
                .toList());
    }

    /** Every setup by drawn traffic, the more costly ones at the reference skew alone. */
    static List<Replay> of(long seed) {
        Map<Drawn, Traffic> traffic = new ConcurrentHashMap<>();
        Function<Drawn, Traffic> drawn =
                which -> traffic.computeIfAbsent(which, it -> Traffic.zipf(it.exponent(), it.seed()));
        return Question.askAll(cells(seed).stream()
                .map(cell -> new Question(cell.setup(), () -> drawn.apply(cell.drawn())))
                .toList());
    }

    private static Set<Cell> cells(long seed) {
        Set<Cell> cells = new LinkedHashSet<>();
        setups().forEach(setup -> SKEWS.stream()
                .filter(skew -> skew == REFERENCE || isPlain(setup))
                .forEach(skew -> cells.add(new Cell(setup, new Drawn(skew, seed)))));
        for (Setup setup : PROMISED) {
            SKEWS.forEach(skew -> cells.add(new Cell(setup, new Drawn(skew, seed))));
            MORE_SKEWS.forEach(skew -> cells.add(new Cell(setup, new Drawn(skew, seed))));
            LongStream.range(seed, seed + SEEDS).forEach(one -> cells.add(new Cell(setup, new Drawn(REFERENCE, one))));
        }
        return cells;
    }

    private static boolean isPlain(Setup setup) {
        boolean bothTiers = setup.tiers().local() && setup.tiers().shared();
        return setup.keeper() == Setup.Keeper.TIERS && !setup.adapts() && !bothTiers;
    }

    /** An instance's own memory in front of Redis, and the seed's LRU, at sizes that do not hold all keys. */
    private static List<Setup> setups() {
        List<Setup> setups = new ArrayList<>();
        for (Duration life : LIVES) {
            setups.add(Setup.redis(life));
            ENTRIES.forEach(entries -> setups.add(Setup.local(entries, life)));
            SMALL.forEach(entries -> setups.add(Setup.lockedLru(entries, life)));
            if (life.compareTo(Traffic.HOUR) < 0) {
                setups.add(Setup.redis(life).adaptive());
                setups.add(Setup.localOverRedis(ENTRIES_BEFORE_REDIS, life));
            }
        }
        return setups;
    }
}

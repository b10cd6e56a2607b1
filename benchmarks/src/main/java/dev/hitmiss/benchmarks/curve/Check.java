package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.benchmarks.curve.Setup.Keeper;
import dev.hitmiss.benchmarks.experiment.Figure;
import dev.hitmiss.benchmarks.experiment.Unit;
import dev.hitmiss.caches.tier.Tiers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What has to be true of replays, by a reckoning that shares no code with the caches: each has a difference, and how large it may be. */
enum Check {
    /** The textbook decides what is kept where nothing is evicted, and where the seed's LRU evicts. */
    TEXTBOOK("hits-beside-textbook", Unit.COUNT, 0) {
        @Override
        OptionalDouble difference(Replay replay) {
            Setup setup = replay.setup();
            if (setup.adapts() || isCaffeinesChoice(replay)) {
                return OptionalDouble.empty();
            }
            long model = setup.keeper() == Keeper.LOCKED_LRU
                    ? PlainModel.hits(replay.traffic(), setup.entries(), millis(setup.timeToLive()))
                    : PlainModel.hitsWithRoomForAll(
                            replay.traffic(),
                            millis(setup.tiers() == Tiers.LOCAL_OVER_REDIS ? setup.longestLife() : setup.timeToLive()));
            return count(Math.abs(replay.all().hits() - model));
        }
    },
    /** No choice of what to keep answers more than room for all, and no longer life less than a shorter one. */
    BOUNDS("hits-beyond-bounds", Unit.COUNT, 0) {
        @Override
        OptionalDouble difference(Replay replay) {
            Setup setup = replay.setup();
            Traffic traffic = replay.traffic();
            long hits = replay.all().hits();
            long most = PlainModel.hitsWithRoomForAll(traffic, millis(setup.longestLife()));
            long least = setup.adapts() ? PlainModel.hitsWithRoomForAll(traffic, millis(setup.timeToLive())) : 0;
            return count(Math.max(0, Math.max(hits - most, least - hits)));
        }
    },
    /** Of drawn traffic, what Caffeine chooses to keep answers no less than what was used last; of a recorded one it may. */
    NOT_BELOW_LRU("points-below-lru", Unit.PERCENT, 0.5) {
        @Override
        OptionalDouble difference(Replay replay) {
            Setup setup = replay.setup();
            Traffic traffic = replay.traffic();
            if (!isCaffeinesChoice(replay) || traffic.exponent().isEmpty()) {
                return OptionalDouble.empty();
            }
            long lru = PlainModel.hits(traffic, setup.entries(), millis(setup.timeToLive()));
            return OptionalDouble.of(Math.max(0, 100.0 * (lru - replay.all().hits()) / traffic.requests()));
        }
    },
    /** Drawn traffic, once warm, is answered as arithmetic has it. */
    CLOSED_FORM("points-beside-closed-form", Unit.PERCENT, 0.5) {
        @Override
        OptionalDouble difference(Replay replay) {
            Setup setup = replay.setup();
            boolean inTheLongRun = setup.timeToLive().compareTo(Replay.WARM_UP) <= 0;
            if (setup.tiers() != Tiers.REDIS || setup.adapts() || !inTheLongRun) {
                return OptionalDouble.empty();
            }
            return replay.traffic().exponent().isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.abs(replay.warm().hitPercent()
                            - ClosedForm.hitPercent(
                                    replay.traffic().exponent().getAsDouble(),
                                    setup.timeToLive().toSeconds())));
        }
    },
    /** Keys that were drawn are as skewed as was declared. A right sequence misses by so much in five standard errors and more. */
    SKEW("exponent-beside-declared", Unit.RATIO, 0.01) {
        @Override
        OptionalDouble difference(Replay replay) {
            OptionalDouble declared = replay.traffic().exponent();
            return declared.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(
                            Math.abs(replay.traffic().drawnExponent().getAsDouble() - declared.getAsDouble()));
        }
    },
    /** Every request that was no hit asked the table once. */
    ACCOUNTS("misses-beside-loads", Unit.COUNT, 0) {
        @Override
        OptionalDouble difference(Replay replay) {
            Span all = replay.all();
            return count(Math.abs(all.requests() - all.hits() - all.loads()));
        }
    };

    private final String figure;
    private final Unit unit;
    private final double limit;

    Check(String figure, Unit unit, double limit) {
        this.figure = figure;
        this.unit = unit;
        this.limit = limit;
    }

    /** How far the replay is from what the check says; none where it says nothing of such a replay. */
    abstract OptionalDouble difference(Replay replay);

    /** The largest of all replays; none if it says nothing of any of them. */
    Optional<Figure> largest(List<Replay> replays) {
        OptionalDouble largest = replays.parallelStream()
                .map(this::difference)
                .flatMapToDouble(OptionalDouble::stream)
                .max();
        return largest.isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.within(figure, unit, largest.getAsDouble(), limit, Map.of()));
    }

    private static boolean isCaffeinesChoice(Replay replay) {
        return replay.setup().keeper() == Keeper.TIERS
                && replay.setup().evicts(replay.traffic().population());
    }

    private static OptionalDouble count(long count) {
        return OptionalDouble.of((double) count);
    }

    private static long millis(Duration duration) {
        return duration.toMillis();
    }
}

package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.benchmarks.experiment.ExperimentDocument;
import dev.hitmiss.benchmarks.experiment.Figure;
import dev.hitmiss.benchmarks.experiment.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The document of all replays: what each answered, and how far that is from what is known without them. */
final class HitRateCurve {
    static final String NAME = "hit-rate";
    private static final String PASS_RULE =
            "wherever nothing is evicted by Caffeine and no life adapts, hits are those of a textbook cache to"
                    + " the last one; elsewhere they lie within its bounds, no more than half a point below an LRU of that size; once"
                    + " warm, Redis answers what arithmetic says, to half a point; misses and loads add up; drawn keys fit the declared exponent to 0.01";

    private HitRateCurve() {}

    /** Of an hour of drawn traffic, this seed's and for the promised setups the next ones' as well. */
    static ExperimentDocument drawn(long seed) {
        Instant started = Instant.now();
        return document(
                NAME,
                "The real read path answers an hour of 100 requests a second for 10,000 keys by Zipf's law, by a clock that is advanced.",
                started,
                Matrix.of(seed));
    }

    /** Of traffic that somebody recorded. */
    static ExperimentDocument recorded(Traffic traffic) {
        Instant started = Instant.now();
        return document(
                NAME + "-of-trace",
                "The real read path answers " + traffic.requests() + " recorded requests for " + traffic.population()
                        + " keys, by a clock that is advanced.",
                started,
                Matrix.of(traffic));
    }

    private static ExperimentDocument document(String name, String does, Instant started, List<Replay> replays) {
        List<Figure> figures = new ArrayList<>();
        List<Figure> checks = Stream.of(Check.values())
                .flatMap(check -> check.largest(replays).stream())
                .toList();
        figures.addAll(checks);
        replays.forEach(replay -> figures.addAll(figures(replay)));
        List<String> broken = checks.stream()
                .filter(check -> !check.keepsToLimit())
                .map(check -> check.name() + " is " + check.value() + " and may be " + check.limit())
                .toList();
        return ExperimentDocument.of(
                name, does, PASS_RULE, started, figures, broken.isEmpty(), text(replays.size(), broken));
    }

    private static String text(int replays, List<String> broken) {
        String dice = CaffeinesDice.hold()
                ? "the same seed gives the same figures"
                : "full caches differ by up to half a point from call to call, because Caffeine's dice are held only with "
                        + CaffeinesDice.FLAG;
        return replays + " caches were asked, and " + dice
                + (broken.isEmpty() ? "" : "; but " + String.join(", ", broken));
    }

    private static List<Figure> figures(Replay replay) {
        Map<String, String> labels = new TreeMap<>(replay.setup().labels());
        labels.putAll(replay.traffic().labels());
        return List.of(
                Figure.of("hit-rate", Unit.PERCENT, replay.all().hitPercent(), labels),
                Figure.of("hit-rate-after-warm-up", Unit.PERCENT, replay.warm().hitPercent(), labels),
                Figure.of("local-hit-rate", Unit.PERCENT, replay.all().localHitPercent(), labels),
                Figure.of("requests-saved", Unit.PERCENT, replay.all().savedPercent(), labels),
                Figure.of("loads-per-second", Unit.PER_SECOND, replay.all().loadsPerSecond(), labels));
    }
}

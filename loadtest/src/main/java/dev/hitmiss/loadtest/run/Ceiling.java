package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.cost.RecordingCost;
import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.profile.Pace;
import dev.hitmiss.loadtest.record.Measure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the injector can do on this machine, and what it takes.
 *
 * @param perSecond arrivals, when it never rests and whoever it asks answers at once
 * @param recording the time to record one of them
 */
record Ceiling(double perSecond, Duration recording) {
    private static final String SIMULATION = "config-read";
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration COUNTED = Duration.ofSeconds(3);
    private static final double MILLIS_PER_SECOND = 1e3;

    static Ceiling measure(LoadPlan plan, String mainClass, RunFolder folder) throws InterruptedException, IOException {
        Duration recording = RecordingCost.measure();
        List<String> arguments = List.of("-cp", System.getProperty("java.class.path"), mainClass, "nothing");
        ChildServer nothing = ChildServer.start("nothing", arguments, Map.of(), folder);
        try {
            LoadProfile load =
                    profile(nothing.awaitUrl(), plan, folder.histograms().resolve("ceiling"));
            try (Injecting injecting = new Injector(mainClass).start(load, folder.log("ceiling"))) {
                injecting.await();
            }
            Path hlog = load.out().resolve(SIMULATION + ".hlog");
            return new Ceiling(perSecond(HlogTotals.read(hlog).intervals(), hlog), recording);
        } finally {
            nothing.close();
        }
    }

    private static LoadProfile profile(URI nothing, LoadPlan plan, Path out) {
        return new LoadProfile(
                SIMULATION,
                List.of(nothing),
                Set.of(),
                Pace.FLAT_OUT,
                LoadProfile.MAX_ARRIVALS_PER_SECOND,
                Duration.ZERO,
                WARM_UP.plus(COUNTED),
                plan.population(),
                plan.seed(),
                out);
    }

    /** Counts what was answered once the injector was warm; its last interval is cut short and does not count. */
    static double perSecond(List<HlogInterval> intervals, Path hlog) {
        List<HlogInterval> warm = intervals.stream()
                .filter(interval -> interval.tag().endsWith("/local-hit/" + Measure.SERVICE.label()))
                .filter(interval -> interval.from().compareTo(WARM_UP) >= 0)
                .toList();
        List<HlogInterval> whole = warm.size() > 1 ? warm.subList(0, warm.size() - 1) : warm;
        long answered = whole.stream().mapToLong(HlogInterval::count).sum();
        long millis = whole.stream()
                .mapToLong(interval -> interval.to().minus(interval.from()).toMillis())
                .sum();
        if (millis <= 0) {
            throw new IncompleteRunException("the injector's ceiling is not known: nothing was answered after its "
                    + WARM_UP.toSeconds() + " s of warm-up; see '" + hlog
                    + "', and run again when the machine is less busy");
        }
        return answered * MILLIS_PER_SECOND / millis;
    }

    /** How it was found, for whoever reads the figure. */
    static String text() {
        return "The ceiling: an injector that never rests, against an endpoint on this machine that does nothing; answers of "
                + COUNTED.toSeconds() + " s after " + WARM_UP.toSeconds() + " s of warm-up.";
    }
}

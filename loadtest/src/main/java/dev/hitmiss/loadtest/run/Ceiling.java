package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.profile.Pace;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.record.TallyFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many arrivals a second the injector can make here when it never rests and whoever it asks answers at once. It is young
 * then and shares the machine with who answers, so that it can rather more than this.
 */
final class Ceiling {
    private static final String SIMULATION = "config-read";
    private static final Duration LENGTH = Duration.ofSeconds(4);
    private static final double NANOS_PER_SECOND = 1e9;

    private Ceiling() {}

    static double measure(LoadPlan plan, String mainClass, RunFolder folder) throws InterruptedException, IOException {
        List<String> arguments = List.of("-cp", System.getProperty("java.class.path"), mainClass, "nothing");
        ChildServer nothing = ChildServer.start("nothing", arguments, Map.of(), folder);
        try {
            LoadProfile load =
                    profile(nothing.awaitUrl(), plan, folder.histograms().resolve("ceiling"));
            new Injector(mainClass).run(load, folder.log("ceiling"));
            return perSecond(TallyFile.read(load.out().resolve(SIMULATION + ".tally.json")));
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
                LENGTH,
                plan.population(),
                plan.seed(),
                out);
    }

    private static double perSecond(Tally tally) {
        Duration length = Duration.between(tally.startedAt(), tally.finishedAt());
        return tally.completed() * NANOS_PER_SECOND / length.toNanos();
    }
}

package dev.hitmiss.loadtest.gatling;

import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.story.Start;
import dev.hitmiss.loadtest.story.Stories;
import io.gatling.javaapi.core.Simulation;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;

/** A story as Gatling's own tools run it: it says what came of it, and fails where its figures mean nothing. */
public final class StorySimulation extends Simulation {
    private final RecordedStory story = RecordedStory.fromProperties();

    public StorySimulation() {
        requireRunning(story.load());
        setUp(story.population()).protocols(RecordedStory.protocol());
    }

    @Override
    public void before() {
        story.begin();
    }

    @Override
    public void after() {
        Tally tally = story.end();
        System.out.println(summary(story.load(), tally));
        requireBelievable(story.load(), tally);
    }

    static void requireRunning(LoadProfile load) {
        if (Stories.of(load.simulation()).start() != Start.RUNNING) {
            throw new IllegalArgumentException("'" + load.simulation()
                    + "' begins with instances that are started for it, and the service of load.baseUrl runs already;"
                    + " use mvn -Pload, or another load.simulation");
        }
    }

    static String summary(LoadProfile load, Tally tally) {
        return "%s: offered %d, completed %d, failed %d, unresolved %d%nwritten: %s"
                .formatted(
                        tally.simulation(),
                        tally.offered(),
                        tally.completed(),
                        tally.failed(),
                        tally.unresolved(),
                        load.out().resolve(tally.simulation() + ".hlog").toAbsolutePath());
    }

    static void requireBelievable(LoadProfile load, Tally tally) {
        if (tally.unresolved() != 0) {
            throw new IllegalStateException(
                    tally.unresolved() + " arrivals have no outcome: the recording is not whole; run it again");
        }
        if (tally.measuredFailedPercent() > Tally.FAILED_PERCENT_MAX) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "%.1f %% of the measured arrivals failed and %.0f %% may; does the service answer? curl -i %s",
                    tally.measuredFailedPercent(),
                    Tally.FAILED_PERCENT_MAX,
                    load.baseUrls().stream()
                            .map(URI::toString)
                            .map(url -> url.replaceAll("/+$", "") + "/health/ready")
                            .collect(Collectors.joining(" "))));
        }
    }
}

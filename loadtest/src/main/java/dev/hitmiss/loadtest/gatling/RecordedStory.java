package dev.hitmiss.loadtest.gatling;

import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.story.Setting;
import dev.hitmiss.loadtest.story.Stories;
import dev.hitmiss.loadtest.story.Story;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.http.HttpProtocolBuilder;

/** A story at a fixed arrival rate, a step an arrival, recorded and not judged. */
final class RecordedStory {
    /** Enough that none of the injector's threads waits for an answer. */
    private static final int FLAT_OUT_USERS = 64;

    private final LoadProfile load;
    private final Recording recording;
    private final ScenarioBuilder scenario;

    private RecordedStory(LoadProfile load) {
        Story story =
                Stories.of(load.simulation()).in(new Setting(load.population(), load.seed(), load.arrivalsPerSecond()));
        this.load = load;
        this.recording = new Recording(load);
        this.scenario = scenario(load.simulation())
                .exec(new Asking(
                                recording.arrivals(),
                                story,
                                new Instances(load.baseUrls(), load.seed()),
                                FailureCauses.listen())
                        .steps());
    }

    /** The one that the property {@code load.simulation} names. */
    static RecordedStory fromProperties() {
        return new RecordedStory(LoadProfile.fromProperties(System.getProperties()));
    }

    LoadProfile load() {
        return load;
    }

    PopulationBuilder population() {
        return switch (load.pace()) {
            case OPEN ->
                scenario.injectOpen(
                        constantUsersPerSec(load.arrivalsPerSecond()).during(load.length()));
            case FLAT_OUT ->
                scenario.injectClosed(constantConcurrentUsers(FLAT_OUT_USERS).during(load.length()));
        };
    }

    static HttpProtocolBuilder protocol() {
        return http.acceptHeader("application/json")
                .shareConnections()
                .disableCaching()
                .disableFollowRedirect()
                .disableWarmUp();
    }

    void begin() {
        recording.begin();
    }

    /** Writes the recording down and counts it. */
    Tally end() {
        return recording.end();
    }
}

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
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;

/**
 * A story at a fixed arrival rate, a step an arrival, recorded and not judged. Which one, the property
 * {@code load.simulation} says.
 */
public class RecordedSimulation extends Simulation {
    /** Enough that none of the injector's threads waits for an answer. */
    private static final int FLAT_OUT_USERS = 64;

    private final LoadProfile load = LoadProfile.fromProperties(System.getProperties());
    private final Story story =
            Stories.of(load.simulation()).in(new Setting(load.population(), load.seed(), load.arrivalsPerSecond()));
    private final Recording recording = new Recording(load);
    private final Asking asking = new Asking(
            recording.arrivals(), story, new Instances(load.baseUrls(), load.seed()), FailureCauses.listen());

    private final HttpProtocolBuilder protocol = http.acceptHeader("application/json")
            .shareConnections()
            .disableCaching()
            .disableFollowRedirect()
            .disableWarmUp();
    private final ScenarioBuilder scenario = scenario(load.simulation()).exec(asking.steps());

    {
        setUp(population()).protocols(protocol);
    }

    private PopulationBuilder population() {
        return switch (load.pace()) {
            case OPEN ->
                scenario.injectOpen(
                        constantUsersPerSec(load.arrivalsPerSecond()).during(load.length()));
            case FLAT_OUT ->
                scenario.injectClosed(constantConcurrentUsers(FLAT_OUT_USERS).during(load.length()));
        };
    }

    @Override
    public void before() {
        recording.begin();
    }

    @Override
    public void after() {
        finish();
    }

    final LoadProfile load() {
        return load;
    }

    /** Writes the recording down and counts it. */
    final Tally finish() {
        return recording.end();
    }
}

package dev.hitmiss.loadtest.gatling;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import dev.hitmiss.loadtest.keys.OverlayKeys;
import dev.hitmiss.loadtest.profile.LoadProfile;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;

/** Reads configs at a fixed arrival rate, by Zipf, some of them of overlays that do not exist. */
public final class ConfigReadSimulation extends Simulation {
    private static final String NAME = Simulations.CONFIG_READ.label();

    private final LoadProfile load = LoadProfile.fromProperties(System.getProperties());
    private final Recording recording = new Recording(NAME, ConfigReads.REQUEST, load);
    private final OverlayKeys keys = new OverlayKeys(load.population(), load.seed());
    private final Instances instances = new Instances(load.baseUrls(), load.seed());
    private final ConfigReads reads = new ConfigReads(recording.arrivals(), keys, instances, FailureCauses.listen());

    private final HttpProtocolBuilder protocol = http.acceptHeader("application/json")
            .shareConnections()
            .disableCaching()
            .disableFollowRedirect()
            .disableWarmUp();
    private final ScenarioBuilder scenario = scenario(NAME).exec(reads.steps());

    {
        setUp(scenario.injectOpen(constantUsersPerSec(load.arrivalsPerSecond()).during(load.length())))
                .protocols(protocol);
    }

    @Override
    public void before() {
        recording.begin();
    }

    @Override
    public void after() {
        recording.end();
    }
}

package dev.hitmiss.loadtest.run;

import java.net.URI;
import java.util.List;

/** A service that runs already and is left running. */
record GivenService(List<URI> baseUrls) implements Target {
    @Override
    public TargetFacts facts() {
        return new TargetFacts("given", null, null, null, null, List.of());
    }

    /** Nobody may start it anew; {@link LoadRun#requireMeant} refuses who wants to. */
    @Override
    public void begin(PlannedSimulation simulation) {}

    @Override
    public List<ProcessHandle> processes() {
        return List.of();
    }

    @Override
    public List<String> ended() {
        return List.of();
    }

    @Override
    public void close() {}
}

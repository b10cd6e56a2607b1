package dev.hitmiss.loadtest.run;

import java.net.URI;
import java.util.List;

/** A service that runs already and is left running. */
record GivenService(URI baseUrl) implements Target {
    @Override
    public TargetFacts facts() {
        return new TargetFacts("given", null, null, null, null, List.of());
    }

    @Override
    public boolean isUp() {
        return true;
    }

    @Override
    public void close() {}
}

package dev.hitmiss.loadtest.run;

import java.net.URI;

/** A service that runs already and is left running. */
record GivenService(URI baseUrl) implements Target {
    @Override
    public boolean isUp() {
        return true;
    }

    @Override
    public void close() {}
}

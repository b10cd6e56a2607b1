package dev.hitmiss.loadtest.run;

import dev.hitmiss.stack.process.LeashedProcess;
import java.nio.file.Path;

/** An injector at work. Closing it ends it. */
record Injecting(LeashedProcess process, Path log) implements AutoCloseable {
    /** Waits for its end; throws {@link IncompleteRunException} unless it recorded every arrival that it could. */
    void await() throws InterruptedException {
        int status = process.waitFor();
        if (status != 0) {
            throw new IncompleteRunException("the injector ended with status " + status + "; see '" + log + "'");
        }
    }

    @Override
    public void close() {
        process.close();
    }
}

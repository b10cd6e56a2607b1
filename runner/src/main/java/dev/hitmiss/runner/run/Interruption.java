package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.stack.process.LeashedProcess;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C and SIGTERM, as something to ask for between two steps: what is waited for ends at once, the files of a run are still
 * written whole, and only then the JVM goes, with the contract's exit code instead of the signal's. No thread is interrupted,
 * because an interrupt would tear the very files that it should leave whole. Thread-safe.
 */
public final class Interruption implements AutoCloseable {
    private static final long TIDY_UP_SECONDS_MAX = 60;

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::request, "interruption");
    private volatile ExitCode exit = ExitCode.INCOMPLETE;
    private @Nullable LeashedProcess waitedFor;

    private Interruption() {}

    /** From here on until it is closed. */
    public static Interruption heeded() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Returns when it is requested. */
    public void await() throws InterruptedException {
        requested.await();
    }

    /** The exit code of the process, which is asked to end when an interruption is requested. */
    int waitFor(LeashedProcess process) throws InterruptedException {
        watch(process);
        try {
            return process.waitFor();
        } finally {
            watch(null);
        }
    }

    private synchronized void watch(@Nullable LeashedProcess process) {
        waitedFor = process;
        if (process != null && isRequested()) {
            process.release();
        }
    }

    private synchronized void releaseWhatIsWaitedFor() {
        requested.countDown();
        if (waitedFor != null) {
            waitedFor.release();
        }
    }

    /** What the JVM ends with, should it be interrupted from here on. */
    public void endsWith(ExitCode code) {
        exit = code;
    }

    private void request() {
        releaseWhatIsWaitedFor();
        try {
            if (!ended.await(TIDY_UP_SECONDS_MAX, TimeUnit.SECONDS)) {
                System.err.println(
                        "the run did not end within " + TIDY_UP_SECONDS_MAX + " s; leaving it to its leashes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exit.code());
    }

    /** What was to be done is done, interrupted or not. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs already, and halts the JVM now that it was told.
        }
    }
}

package dev.hitmiss.runner.run;

import dev.hitmiss.runner.exit.ExitCode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C and SIGTERM into an interrupt of the thread that runs, waits until it has ended what it started, and only then lets
 * the JVM go, with the contract's exit code instead of the signal's.
 */
public final class Interruption implements AutoCloseable {
    private static final long TIDY_UP_SECONDS_MAX = 60;

    private final Thread runner = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interruptAndWait, "interruption");
    private volatile ExitCode exit = ExitCode.INCOMPLETE;

    private Interruption() {}

    public static Interruption ofThisThread() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** What the JVM ends with, should it be interrupted from here on. */
    public void endsWith(ExitCode code) {
        exit = code;
    }

    private void interruptAndWait() {
        runner.interrupt();
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

    /** The run has ended, by itself or because it was interrupted. */
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

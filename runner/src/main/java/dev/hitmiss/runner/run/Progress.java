package dev.hitmiss.runner.run;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** The one line that says how far a run is. On a terminal it is redrawn, but never while something is measured. */
final class Progress {
    private static final String REDRAW = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;

    private Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static Progress onStderr() {
        return new Progress(System.err, stderrIsTerminal());
    }

    /** Asked of a shell: what the JDK says about its console has changed from release to release. */
    private static boolean stderrIsTerminal() {
        try {
            Process test = new ProcessBuilder("sh", "-c", "test -t 2")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return test.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void starting(int number, int of, Duration left, String what) {
        say("[%d/%d] %d %%, about %s left: %s".formatted(number, of, 100 * (number - 1) / of, humane(left), what));
    }

    void say(String line) {
        if (terminal) {
            out.print(REDRAW + line);
            out.flush();
        } else {
            out.println(line);
        }
    }

    /** A line that stays. */
    void tell(String line) {
        out.println((terminal ? REDRAW : "") + line);
    }

    void done() {
        if (terminal) {
            out.print(REDRAW);
            out.flush();
        }
    }

    static String humane(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        return seconds < 90 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
    }
}

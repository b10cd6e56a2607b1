package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackException;
import dev.hitmiss.stack.StackFacts;
import dev.hitmiss.stack.start.StackRequest;
import dev.hitmiss.stack.start.StackStart;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Whether both servers are there: it starts or opens them, and ends what it started. */
public final class ServerCheck {
    private static final String NAME = "servers";

    private ServerCheck() {}

    /** Tries them; {@code confirmed} are external targets with data of others that the user said again by name. */
    public static Validity of(StackMode mode, Set<String> confirmed) {
        long beganNanos = System.nanoTime();
        try (Stack stack = StackStart.start(StackRequest.of(StackTerms.mode(mode), confirmed))) {
            double millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beganNanos);
            StackFacts facts = stack.facts();
            String caveats = facts.caveats().isEmpty() ? "" : " " + String.join(" ", facts.caveats());
            return new Validity(
                    NAME,
                    "millis",
                    millis,
                    null,
                    true,
                    "PostgreSQL " + facts.postgresVersion() + " and Redis " + facts.redisVersion() + " (" + mode.text()
                            + ") answered after " + Math.round(millis) + " ms." + caveats);
        } catch (StackException | IllegalArgumentException e) {
            return new Validity(NAME, null, null, null, false, String.valueOf(e.getMessage()));
        }
    }
}

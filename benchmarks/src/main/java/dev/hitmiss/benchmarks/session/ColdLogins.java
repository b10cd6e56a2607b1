package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.asked.Apart;
import dev.hitmiss.benchmarks.fixture.DrawnToken;
import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.benchmarks.fixture.Pure;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.session.LoginCache;
import dev.hitmiss.caches.tier.Outcome;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The logins that were active last, whatever the age of the data, and none of them in Redis. JMH does not count how that comes about; a
 * level of invocation is sound here because an operation takes a millisecond at the very least.
 */
@State(Scope.Thread)
public class ColdLogins {
    /** As many as the seed warms. */
    static final int COUNT = 1_000;

    private static final int PROBED_EACH = 50;

    private List<DrawnToken> active;

    @Setup
    public void makeActive(SeededServers servers, DrawnTokens tokens) {
        active = tokens.all().subList(0, COUNT);
        servers.copyLogins(active);
    }

    @Setup(Level.Invocation)
    public void forget(SeededServers servers) {
        Apart.run(() -> servers.caches()
                .redis()
                .delete(active.stream().map(DrawnToken::sharedKey).toList()));
    }

    /** What was counted as warm is so, for the tokens that were cold. */
    @TearDown(Level.Invocation)
    public void probe(SeededServers servers) {
        Apart.run(() -> probe(servers.caches().logins()));
    }

    private void probe(LoginCache logins) {
        for (int index = 0; index < COUNT; index += PROBED_EACH) {
            String token = active.get(index).text();
            Pure.answer(Outcome.REMOTE_HIT, logins.validate(token));
        }
    }
}

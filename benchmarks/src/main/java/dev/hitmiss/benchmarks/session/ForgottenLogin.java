package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.asked.Apart;
import dev.hitmiss.benchmarks.fixture.DrawnToken;
import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The next token, the copy of its login in Redis deleted just before it is asked for. JMH does not count that time; a level of
 * invocation is sound here because an operation takes several round trips, thousands of times the cost of a look at the clock.
 */
@State(Scope.Thread)
public class ForgottenLogin {
    private DrawnToken token;

    @Setup
    public void rehearse(SeededServers servers, DrawnTokens tokens, BenchmarkParams benchmark) {
        servers.rehearseLoads(benchmark, tokens.all());
    }

    @Setup(Level.Invocation)
    public void forget(SeededServers servers, DrawnTokens tokens) {
        token = tokens.next();
        servers.caches().redis().delete(List.of(token.sharedKey()));
        Apart.roundTrip();
    }

    String token() {
        return token.text();
    }
}

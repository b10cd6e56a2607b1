package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Tokens whose login stands in Redis, for four and a half minutes at least: a fork has to be over by then. */
@State(Scope.Thread)
public class CachedLogins {
    private DrawnTokens tokens;

    @Setup
    public void warm(SeededServers servers, DrawnTokens tokens) {
        this.tokens = tokens;
        servers.copyLogins(tokens.all());
    }

    String next() {
        return tokens.next().text();
    }
}

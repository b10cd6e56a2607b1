package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.fixture.DrawnToken;
import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The keys under which logins stand in Redis, filled by the cache itself; they stand for as long as the cache lets them. */
@State(Scope.Thread)
public class SharedLoginKeys {
    private CopiedKeys keys;

    @Setup
    public void copy(SeededServers servers, DrawnTokens tokens) {
        servers.copyLogins(tokens.all());
        keys = new CopiedKeys(
                servers, tokens.all().stream().map(DrawnToken::sharedKey).toList());
    }

    byte[] next() {
        return keys.next();
    }
}

package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.fixture.UnknownToken;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A token that nobody has. To find that out takes what a load takes. */
@State(Scope.Thread)
public class UnknownLogin {
    private UnknownToken unknown;

    @Setup
    public void rehearse(
            SeededServers servers, DrawnTokens tokens, UnknownToken unknownToken, BenchmarkParams benchmark) {
        unknown = unknownToken;
        servers.rehearseAbsences(benchmark, unknown, tokens.all().size());
    }

    String token() {
        return unknown.token().text();
    }
}

package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.fixture.PopularRows;
import dev.hitmiss.benchmarks.fixture.Rehearsal;
import dev.hitmiss.caches.session.Login;
import dev.hitmiss.caches.tier.Lookup;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Which tokens one thread validates. */
@State(Scope.Thread)
public class LoginTraffic {
    private FewLoginsInMemory logins;
    private PopularRows rows;

    @Setup
    public void draw(FewLoginsInMemory logins, PopularRows rows) {
        this.logins = logins;
        this.rows = rows;
        Rehearsal.of(this::validateNext);
    }

    Lookup<Login> validateNext() {
        rows.advance();
        return logins.logins().validate(logins.token(rows.row()));
    }
}

package dev.hitmiss.benchmarks.user;

import dev.hitmiss.benchmarks.fixture.DrawnWrites;
import dev.hitmiss.benchmarks.fixture.PopularRows;
import dev.hitmiss.benchmarks.fixture.Rehearsal;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.WideWritten;
import dev.hitmiss.caches.user.User;
import dev.hitmiss.caches.user.UserKey;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** What one thread reads and writes of users. */
@State(Scope.Thread)
public class UserTraffic {
    private static final double READS = 0.95;

    private FewUsersInMemory users;
    private PopularRows rows;
    private DrawnWrites writes;

    @Setup
    public void draw(FewUsersInMemory users, PopularRows rows, ThreadParams thread) {
        this.users = users;
        this.rows = rows;
        writes = DrawnWrites.of(READS, thread.getThreadIndex());
        Rehearsal.of(() -> {
            rows.advance();
            read();
        });
    }

    void advance() {
        rows.advance();
    }

    boolean isWrite() {
        return writes.at(rows.turn());
    }

    Lookup<User> read() {
        return users.users().read(key());
    }

    /** The version that was written. */
    long write() {
        WideWritten<Long> written = users.users().update(key(), users.details(rows.turn()));
        if (!written.settled()) {
            throw new IllegalStateException(
                    "the row is about writes that leave no old copy, but that of " + key() + " may have left one");
        }
        return written.result();
    }

    private UserKey key() {
        return users.key(rows.row());
    }
}

package dev.hitmiss.benchmarks.asked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.caches.CachesSettings;
import dev.hitmiss.caches.postgres.Database;
import dev.hitmiss.caches.redis.Client;
import dev.hitmiss.caches.redis.Redis;
import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackMode;
import dev.hitmiss.stack.start.StackRequest;
import dev.hitmiss.stack.start.StackStart;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The servers' own counts, of what a test asks them. */
final class TallyIT {
    private static Stack stack;
    private static Database database;
    private static Redis redis;
    private static AskedServers servers;

    @BeforeAll
    static void start() {
        stack = StackStart.start(StackRequest.of(StackMode.EMBEDDED, Set.of()));
        CachesSettings settings = CachesSettings.fromEnvironment(stack.environment());
        database = Database.open(settings.database(), settings.pool().withSize(1));
        redis = Client.LETTUCE.open(settings.redis(), settings.redisSettings());
        servers = AskedServers.open(stack.environment());
    }

    @AfterAll
    static void stop() {
        servers.close();
        redis.close();
        database.close();
        stack.close();
    }

    @Test
    void soFar_nothingAsked_staysTheSame() {
        Asked before = servers.soFar();
        assertThat(servers.soFar().minus(before)).isEqualTo(Asked.NOTHING);
    }

    @Test
    void soFar_statementsAndCommands_countsEachOnce() {
        Asked before = servers.soFar();
        ask(3);
        redis.get("nothing");
        redis.delete(List.of("one", "two"));
        assertThat(servers.soFar().minus(before)).isEqualTo(new Asked(OptionalLong.of(3), OptionalLong.of(2)));
    }

    @Test
    void apart_workAndAKnownRoundTripInIt_areLeftOut() {
        Tally tally = new Tally(servers);
        redis.get("nothing");
        tally.apart(() -> {
            ask(5);
            redis.get("nothing");
            redis.delete(List.of("one"));
            tally.apart(Asked.ROUND_TRIP);
        });
        ask(1);
        assertThat(tally.asked()).isEqualTo(new Asked(OptionalLong.of(1), OptionalLong.of(1)));
    }

    private static void ask(int times) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < times; i++) {
                statement.execute("SELECT " + i);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

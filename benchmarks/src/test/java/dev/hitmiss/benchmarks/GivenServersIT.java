package dev.hitmiss.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackMode;
import dev.hitmiss.stack.session.PostgresSession;
import dev.hitmiss.stack.start.StackRequest;
import dev.hitmiss.stack.start.StackStart;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What benchmarks do with servers that the environment names: whose they are is looked at first. */
@Timeout(180)
final class GivenServersIT {

    private Stack servers;

    @BeforeEach
    void start() {
        servers = StackStart.start(StackRequest.of(StackMode.EMBEDDED, Set.of()));
    }

    @AfterEach
    void stop() {
        servers.close();
    }

    @Test
    void main_serversOfOthersWithData_refusesAndSaysHowToGoOn() throws Exception {
        execute("CREATE TABLE orders (item text)");
        BenchmarksRun benchmarks = run(urls());
        assertThat(benchmarks.output())
                .contains("There is data that hitmiss did not make: ")
                .contains("such as public.orders")
                .contains(
                        "DATABASE_URL and REDIS_URL are set, and HITMISS_STACK does not say that hitmiss started those"
                                + " servers, so they were taken for servers of others. If 'hitmiss.jar stack' started them, set all that it prints.")
                .doesNotContain("Benchmark  ");
        assertThat(benchmarks.exitCode()).isEqualTo(4);
        assertThat(schemas()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "embedded", "embedded@postgres://127.0.0.1:1/data,redis://127.0.0.1:1/0"})
    void main_markOfOtherServers_vouchesForNothing(String mark) throws Exception {
        execute("CREATE TABLE orders (item text)");
        Map<String, String> given = new HashMap<>(urls());
        given.put("HITMISS_STACK", mark);
        BenchmarksRun benchmarks = run(given);
        assertThat(benchmarks.output()).contains("such as public.orders");
        assertThat(benchmarks.exitCode()).isEqualTo(4);
    }

    @Test
    void main_blankUrls_areNone() throws Exception {
        BenchmarksRun benchmarks = run(Map.of("DATABASE_URL", " ", "REDIS_URL", ""));
        assertThat(benchmarks.output()).contains("NoOpBenchmark.clock");
        assertThat(benchmarks.exitCode()).isZero();
    }

    @Test
    void main_givenServersThatAreGone_failsAsAnyOther() throws Exception {
        Map<String, String> given = servers.environment();
        servers.close();
        BenchmarksRun benchmarks = BenchmarksRun.of(given, "BarePostgresBenchmark.lookup", "-p", "network=LOOPBACK");
        assertThat(benchmarks.exitCode()).isEqualTo(1);
    }

    @Test
    void main_emptyServersOfOthers_worksInASchemaOfItsOwn() throws Exception {
        BenchmarksRun benchmarks = run(urls());
        assertThat(benchmarks.output()).contains("NoOpBenchmark.clock");
        assertThat(benchmarks.exitCode()).isZero();
        assertThat(schemas()).isEqualTo(1);
    }

    @Test
    void main_serversThatSomebodyStartedForIt_usesThemAsTheyAre() throws Exception {
        execute("CREATE TABLE orders (item text)");
        BenchmarksRun benchmarks = run(servers.environment());
        assertThat(benchmarks.output()).contains("NoOpBenchmark.clock");
        assertThat(benchmarks.exitCode()).isZero();
        assertThat(schemas()).isZero();
    }

    @Test
    void main_oneUrlOfTwo_saysWhatIsAllowed() throws Exception {
        BenchmarksRun benchmarks = run(Map.of("REDIS_URL", servers.redisUrl()));
        assertThat(benchmarks.output().strip())
                .isEqualTo(
                        "only one of DATABASE_URL and REDIS_URL is set. Set both, or neither for servers that start and"
                                + " end with the benchmarks.");
        assertThat(benchmarks.exitCode()).isEqualTo(2);
    }

    private Map<String, String> urls() {
        return Map.of("DATABASE_URL", servers.databaseUrl(), "REDIS_URL", servers.redisUrl());
    }

    /** One benchmark that needs no server. */
    private static BenchmarksRun run(Map<String, String> given) throws IOException, InterruptedException {
        return BenchmarksRun.of(given, "NoOpBenchmark.clock");
    }

    private void execute(String sql) throws SQLException {
        try (Connection session = PostgresSession.open(servers.databaseUrl())) {
            session.createStatement().execute(sql);
        }
    }

    private int schemas() throws SQLException {
        try (Connection session = PostgresSession.open(servers.databaseUrl());
                ResultSet count = session.createStatement()
                        .executeQuery("SELECT count(*) FROM pg_namespace WHERE nspname = 'hitmiss_data'")) {
            count.next();
            return count.getInt(1);
        }
    }
}

package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.hitmiss.loadtest.record.Phase;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.record.TallyFile;
import dev.hitmiss.loadtest.story.Setting;
import dev.hitmiss.loadtest.story.Stories;
import dev.hitmiss.loadtest.story.Story;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every arrival is counted once, whatever becomes of it. */
final class InjectIT {
    private static final int POPULATION = 100;
    private static final int RATE = 100;
    private static final int OFFERED = RATE * 3;

    /** Enough for the JVM itself, and for some of the connections. */
    private static final int FEW_FILES = 200;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void inject_outcomesOfTheCache_areCountedByPhaseAndOutcome() throws Exception {
        try (StubService stub = StubService.start((exchange, number) -> StubService.reply(
                exchange, number % 10 == 0 ? 404 : 200, number % 10 == 0 ? "absent" : "remote-hit"))) {
            Tally tally = inject(stub.url());

            assertThat(tally.offered()).isEqualTo(OFFERED);
            assertThat(stub.requests()).isEqualTo(OFFERED);
            assertThat(counts(tally)).isEqualTo(Map.of("absent", OFFERED / 10L, "remote-hit", OFFERED * 9L / 10));
            assertThat(warmedUp(tally)).isEqualTo(RATE);
        }
    }

    @Test
    void inject_theMixedDay_sendsExactlyWhatTheStorySays() throws Exception {
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        try (StubService stub = StubService.start((exchange, number) -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(String.join(
                    " ",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    body,
                    exchange.getRequestHeaders()
                            .getOrDefault("Authorization", List.of("-"))
                            .get(0)));
            StubService.reply(exchange, 200, "local-hit", "{\"state\":\"activated\",\"registered\":false}");
        })) {
            Tally tally = inject(stub.url(), Stories.MIXED_DAY);

            assertThat(counts(tally).keySet()).containsExactlyInAnyOrder("local-hit", "known", "written", "activated");
            assertThat(tally.unmatched()).isZero();
        }
        Story story = Stories.MIXED_DAY.in(new Setting(POPULATION, 1, RATE));
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(LongStream.range(0, OFFERED)
                        .mapToObj(story::at)
                        .map(ask -> String.join(
                                " ",
                                ask.verb().name(),
                                ask.path(),
                                ask.body() == null ? "" : ask.body(),
                                ask.token() == null ? "-" : "Bearer " + ask.token()))
                        .toList());
    }

    @Test
    void inject_whereNobodyListens_countsEveryRefusal() throws Exception {
        StubService closed = StubService.start((exchange, number) -> exchange.close());
        String url = closed.url();
        closed.close();

        assertThat(counts(inject(url))).isEqualTo(Map.of("error:refused", (long) OFFERED));
    }

    @Test
    void inject_errorAnswers_areCountedByStatusAndLackOfOutcome() throws Exception {
        try (StubService stub = StubService.start((exchange, number) ->
                StubService.reply(exchange, number % 2 == 0 ? 503 : 200, number % 2 == 0 ? "loaded" : null))) {
            assertThat(counts(inject(stub.url())))
                    .isEqualTo(Map.of("error:status-503", OFFERED / 2L, "error:no-outcome", OFFERED / 2L));
        }
    }

    @Test
    void inject_aServiceThatHangsUp_countsEveryLostAnswer() throws Exception {
        try (StubService stub = StubService.start((exchange, number) -> exchange.close())) {
            Map<String, Long> counts = counts(inject(stub.url()));

            assertThat(counts.keySet()).isSubsetOf("error:closed", "error:reset");
            assertThat(sum(counts)).isEqualTo(OFFERED);
        }
    }

    @Test
    void inject_aServiceThatDiesInTheMiddle_losesNoArrival() throws Exception {
        CountDownLatch half = new CountDownLatch(OFFERED / 2);
        StubService stub = StubService.start((exchange, number) -> {
            StubService.reply(exchange, 200, "loaded");
            half.countDown();
        });
        Thread killer = new Thread(() -> {
            try {
                half.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            stub.close();
        });
        killer.start();
        Map<String, Long> counts = counts(inject(stub.url()));
        killer.join();

        assertThat(sum(counts)).isEqualTo(OFFERED);
        assertThat(counts).containsKeys("loaded", "error:refused");
        assertThat(counts.keySet()).isSubsetOf("loaded", "error:refused", "error:closed", "error:reset");
    }

    @Test
    void inject_aServiceThatNeverAnswers_countsTimeouts() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (StubService stub = StubService.start((exchange, number) -> awaitAndClose(never, exchange))) {
            assertThat(counts(inject(stub.url()))).isEqualTo(Map.of("error:timeout", (long) OFFERED));
        }
    }

    @Test
    void inject_withoutFilesForMoreConnections_countsThemByTheirName() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Path out = folder.resolve("load");
        try (StubService stub = StubService.start((exchange, number) -> awaitAndClose(never, exchange));
                LoadtestJar inject = LoadtestJar.startWithFiles(
                        FEW_FILES, folder, arguments(stub.url(), Stories.CONFIG_READ, out))) {
            assertThat(inject.awaitExit()).as(inject.stderr()).isZero();
        }
        Map<String, Long> counts = counts(TallyFile.read(out.resolve("config-read.tally.json")));
        assertThat(counts).containsOnlyKeys("error:timeout", "error:too-many-open-files");
        assertThat(sum(counts)).isEqualTo(OFFERED);
    }

    private static void awaitAndClose(CountDownLatch latch, HttpExchange exchange) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private Tally inject(String url) throws Exception {
        return inject(url, Stories.CONFIG_READ);
    }

    private static String[] arguments(String url, Stories simulation, Path out) {
        return new String[] {
            "inject",
            "--simulation",
            simulation.label(),
            "--base-url",
            url,
            "--rate",
            Integer.toString(RATE),
            "--warm-up",
            "1s",
            "--duration",
            "2s",
            "--population",
            Integer.toString(POPULATION),
            "--out",
            out.toString()
        };
    }

    private Tally inject(String url, Stories simulation) throws Exception {
        Path out = folder.resolve("load");
        try (LoadtestJar inject = LoadtestJar.start(folder, arguments(url, simulation, out))) {
            assertThat(inject.awaitExit()).as(inject.stderr()).isZero();
            assertThat(inject.stderr()).isEmpty();
            assertThat(LoadtestJar.preferences(folder)).doesNotExist();
        }
        Tally tally = TallyFile.read(out.resolve(simulation.label() + ".tally.json"));
        assertThat(tally.unresolved()).isZero();
        return tally;
    }

    private static Map<String, Long> counts(Tally tally) {
        Map<String, Long> counts = new TreeMap<>();
        tally.rows().forEach(row -> counts.merge(row.series().outcome().label(), row.count(), Long::sum));
        return counts;
    }

    private static long warmedUp(Tally tally) {
        return tally.rows().stream()
                .filter(row -> row.series().phase() == Phase.WARM_UP)
                .mapToLong(Tally.Row::count)
                .sum();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

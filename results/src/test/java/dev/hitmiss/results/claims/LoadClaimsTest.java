package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.HitRate;
import dev.hitmiss.results.model.LatencySummary;
import dev.hitmiss.results.model.LoadPhase;
import dev.hitmiss.results.model.LoadRow;
import dev.hitmiss.results.model.LoadRun;
import dev.hitmiss.results.model.LoadTarget;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.Simulation;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.results.model.TargetKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a load part decides of the claims. */
final class LoadClaimsTest {
    private final List<LoadRow> rows = new ArrayList<>();
    private final List<Simulation> simulations = new ArrayList<>();
    private NetworkProfile network = NetworkProfile.LOOPBACK;

    @Test
    void validations_farWithinTheirBudget_hold() {
        validation("remote-hit", 9_000, 2);
        validation("loaded", 900, 20);
        validation("error:timeout", 100, 100);

        assertThat(verdict("S3", "validation under load p95: hit (mixed-day)")).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(verdict("S3", "validation under load p95: miss (mixed-day)")).isEqualTo(ClaimVerdict.HOLDS);
        ClaimRow answered = row("S3", "validations under load that are answered (mixed-day)");
        assertThat(answered.measured()).isCloseTo(99, within(1e-9));
        assertThat(answered.verdict()).isEqualTo(ClaimVerdict.HOLDS);
    }

    @Test
    void validations_nearTheirBudget_areNotDecidedByOneRun() {
        validation("remote-hit", 900, 8);

        ClaimRow row = row("S3", "validation under load p95: hit (mixed-day)");
        assertThat(row.verdict()).isEqualTo(ClaimVerdict.NOT_COMPARABLE);
        assertThat(row.reason())
                .isEqualTo("one load run has no interval, and this is within a factor of 1.5 of what was promised");
    }

    @Test
    void validations_farBeyondTheirBudget_fallShort() {
        validation("remote-hit", 900, 16);

        assertThat(verdict("S3", "validation under load p95: hit (mixed-day)")).isEqualTo(ClaimVerdict.FALLS_SHORT);
    }

    @Test
    void latencies_underTypedInDelays_areInputs() {
        network = NetworkProfile.SEED_SESSION;
        validation("remote-hit", 900, 4);

        assertThat(verdict("S3", "validation under load p95: hit (mixed-day)")).isEqualTo(ClaimVerdict.BY_CONSTRUCTION);
    }

    /** 900 of 2 ms and 100 of 32: 5 ms. */
    @Test
    void mean_isThatOfHitsAndLoadsTogether() {
        validation("remote-hit", 900, 2);
        validation("loaded", 100, 32);

        assertThat(row("S6", "validation under load, mean (mixed-day)").measured())
                .isCloseTo(5, within(1e-9));
        assertThat(row("S6", "hit rate of a live run (mixed-day)").measured()).isCloseTo(90, within(1e-9));
    }

    @Test
    void start_thatReachesNineOfTen_saysWhen() {
        start("warm-start", 95, 96);
        start("cold-start", 10, 50);

        ClaimRow warmed = row("S1", "90 % hits after a start, warmed before they listened");
        assertThat(warmed.verdict()).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(warmed.measured()).isEqualTo(1_000);
        assertThat(warmed.reason()).isEqualTo("of one load run, by more than a factor of 1.5");
        ClaimRow cold = row("S1", "90 % hits after a start, not warmed");
        assertThat(cold.verdict()).isEqualTo(ClaimVerdict.NOT_COMPARABLE);
        assertThat(cold.reason())
                .isEqualTo("not reached in the 2.00 s that were looked at, which are less than the promise has");
    }

    @Test
    void start_thatDoesNotStayWarm_saysHowLowItFell() {
        start("warm-start", 95, 96, 61, 75);

        assertThat(row("S1", "90 % hits after a start, warmed before they listened")
                        .reason())
                .isEqualTo(
                        "of one load run, by more than a factor of 1.5; it did not stay so, and was 61.0 % in second 3");
    }

    @Test
    void start_thatIsNotWarmInAsLongAsWasPromised_fallsShort() {
        long[] cold = new long[301];
        Arrays.fill(cold, 50);
        start("cold-start", cold);

        assertThat(verdict("S1", "90 % hits after a start, not warmed")).isEqualTo(ClaimVerdict.FALLS_SHORT);
    }

    /** 800 + 100 of 1,000 that count: what waited for another's load and what is absent are no hits, what was degraded does not count. */
    @Test
    void hitRate_isThatOfEveryOutcomeButDegraded() {
        validation("remote-hit", 800, 2);
        validation("local-hit", 100, 1);
        validation("loaded", 50, 4);
        validation("coalesced", 30, 4);
        validation("absent", 20, 4);
        validation("degraded", 500, 4);

        assertThat(row("S6", "hit rate of a live run (mixed-day)").measured()).isCloseTo(90, within(1e-9));
    }

    /** A load part of minutes knows little of what an hour of traffic would hit. */
    @Test
    void liveHitRate_isShownAndNotJudged() {
        read("get-config", "remote-hit", 990, 2);
        read("get-config", "loaded", 10, 4);
        simulation("mixed-day", 30_000, 300_000, List.of());

        ClaimRow row = row("C3", "hit rate of a live run (mixed-day)");
        assertThat(row.measured()).isCloseTo(99, within(1e-9));
        assertThat(row.verdict()).isEqualTo(ClaimVerdict.NOT_COMPARABLE);
        assertThat(row.reason())
                .isEqualTo(
                        "hit rates are held against an hour of traffic, and this simulation took 330 s, in which much"
                                + " was asked for the first time");
    }

    @Test
    void liveHitRate_isThatOfTheClaimsOwnReads() {
        read("get-config", "remote-hit", 990, 2);
        read("get-config", "loaded", 10, 4);
        read("get-user", "local-hit", 100, 2);
        read("get-user", "loaded", 900, 4);

        assertThat(row("U2", "hit rate of a live run (mixed-day)").measured()).isCloseTo(10, within(1e-9));
    }

    @Test
    void liveHitRate_whereEveryReadPassedOverAFailedTier_isMissing() {
        read("get-config", "degraded", 100, 2);

        ClaimRow row = row("C3", "hit rate of a live run");
        assertThat(row.measured()).isNull();
        assertThat(row.reason()).isEqualTo("every read of this run's load part passed over a cache that failed");
        assertThat(row("U2", "hit rate of a live run").reason())
                .isEqualTo("not in this run: a load part on servers of its own has it (mvn -Pbench, mvn -Pload)");
    }

    private ClaimVerdict verdict(String id, String figure) {
        return row(id, figure).verdict();
    }

    private ClaimRow row(String id, String figure) {
        LoadTarget target = new LoadTarget(
                TargetKind.OWN, List.of("http://127.0.0.1:1"), 2, network, StackMode.EMBEDDED, "lettuce");
        RunDocument run = new RunDocument(
                RunDocument.SCHEMA_VERSION,
                Fixtures.meta(Budget.QUICK),
                List.of(),
                List.of(),
                rows,
                new LoadRun(RunStatus.COMPLETE, target, simulations, List.of()),
                List.of(),
                List.of());
        return ClaimsLedger.judged(run).claims().stream()
                .filter(claim -> claim.id().equals(id) && claim.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private void validation(String outcome, long count, double millis) {
        read("get-login", outcome, count, millis);
    }

    private void read(String request, String outcome, long count, double millis) {
        double micros = millis * 1_000;
        LatencySummary all = new LatencySummary(micros, micros, micros, micros, micros, micros, micros, micros, micros);
        rows.add(new LoadRow(
                "mixed-day",
                LoadPhase.MEASURED,
                request,
                outcome,
                count,
                all,
                all,
                all,
                new LoadRow.Histograms("load/mixed-day.hlog", "a", "b", "c")));
    }

    private void start(String name, long... hitsOfAHundred) {
        List<HitRate> rates = new ArrayList<>();
        for (long hits : hitsOfAHundred) {
            rates.add(new HitRate(rates.size() + 1L, 100, hits));
        }
        simulation(name, 0, 1_000L * hitsOfAHundred.length, rates);
    }

    private void simulation(String name, long warmUpMillis, long measuredMillis, List<HitRate> rates) {
        Simulation like =
                Objects.requireNonNull(Fixtures.load().run()).simulations().get(0);
        simulations.add(new Simulation(
                name,
                like.startedAt(),
                like.finishedAt(),
                like.arrivalsPerSecond(),
                warmUpMillis,
                measuredMillis,
                like.seed(),
                like.keys(),
                like.counts(),
                like.instances(),
                like.injector(),
                like.cpu(),
                like.instancesStart(),
                rates,
                List.of()));
    }
}

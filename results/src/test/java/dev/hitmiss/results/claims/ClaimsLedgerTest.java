package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ClaimBuild;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.SeedDocument;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClaimsLedgerTest {
    private static final String LOGIN = "LoginValidationBenchmark";
    private static final String CONFIG = "ConfigReadBenchmark";
    private static final String TRIGGER = "TriggerReadBenchmark";

    @Test
    void judged_emptyRun_hasEveryClaimInItsOrder() {
        List<String> ids = ClaimsLedger.judged(new ClaimRun().document()).claims().stream()
                .map(ClaimRow::id)
                .distinct()
                .toList();

        assertThat(ids)
                .containsExactlyElementsOf(Stream.of(ids("C", 7), ids("U", 4), ids("H", 5), ids("S", 9), ids("T", 12))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void judged_emptyRun_decidesNothingButArithmetic() {
        assertThat(ClaimsLedger.judged(new ClaimRun().document()).claims())
                .allSatisfy(row -> assertThat(row.verdict())
                        .as(row.id())
                        .isEqualTo(
                                row.id().equals("S5") || row.id().equals("T12")
                                        ? ClaimVerdict.FALLS_SHORT
                                        : ClaimVerdict.NOT_COMPARABLE));
    }

    @Test
    void judged_whateverLedgerTheRunHad_isComputedAnew() {
        RunDocument run = Fixtures.run();

        RunDocument judged = ClaimsLedger.judged(run);

        assertThat(judged.claims()).hasSizeGreaterThan(37).doesNotContainAnyElementsOf(run.claims());
        assertThat(ClaimsLedger.judged(judged)).isEqualTo(judged);
        assertThat(judged.micro()).isEqualTo(run.micro());
    }

    @Test
    void prices_ofTheSeedItself_makeLessThanItClaims() {
        ClaimRow row = new ClaimRun().rows("S5").get(0);

        assertThat(row.seed()).isEqualTo(SeedDocument.SESSION_WARMING);
        assertThat(row.measured()).isCloseTo(5.263, within(0.001));
        assertThat(row.reason())
                .isEqualTo("the document's own prices make 5.26×: what Redis costs was left out of 10×");
    }

    @Test
    void ranges_ofTheSeedItself_makeLessThanItClaims() {
        assertThat(new ClaimRun().rows("T12")).map(ClaimRow::measured).containsExactly(4.0, 50.0);
    }

    @Test
    void smokeRun_believesNoFigureAndBlamesNothingElse() {
        List<ClaimRow> rows = new ClaimRun()
                .budget(Budget.SMOKE)
                .samples(400)
                .read(LOGIN, NetworkProfile.LOOPBACK, 80, 400, 50, 120)
                .rows("S2");

        assertThat(rows).allMatch(row -> row.measured() == null && row.verdict() == ClaimVerdict.NOT_COMPARABLE);
        assertThat(rows)
                .filteredOn(row -> row.networkProfile() == NetworkProfile.LOOPBACK)
                .hasSize(9)
                .allMatch(row -> row.reason().equals("a smoke run is too short for any verdict (mvn -Pbench)"));
    }

    /** A miss of 300 us less a hit of 75 us is 0.225 ms; of 100 us without a cache the hit saves a quarter, at most two fifths. */
    @Test
    void configHit_savesADifferenceAndAShareOfPostgres() {
        ClaimRun run = new ClaimRun().read(CONFIG, NetworkProfile.LOOPBACK, 75, 300, 60, 100);

        assertThat(run.row("C5", "config read p50: miss less hit").measured()).isCloseTo(0.225, within(1e-6));
        ClaimRow difference = run.row("C5", "config read p50: PostgreSQL alone less hit");
        assertThat(difference.measured()).isCloseTo(0.025, within(1e-6));
        assertThat(difference.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        ClaimRow share = run.row("C5", "config read p50: share of PostgreSQL alone that a hit saves");
        assertThat(share.measured()).isCloseTo(25, within(0.01));
        assertThat(share.ceiling()).isCloseTo(40, within(0.01));
        assertThat(share.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(share.breakEven())
                .startsWith("45 % needs PostgreSQL 36.4 µs (")
                .endsWith(" further away than Redis");
    }

    /** PostgreSQL alone takes 2.6 ms, a hit 0.2 ms, a miss 0.6 ms more than PostgreSQL alone. */
    @Test
    void triggerReads_areComputedOnceThereAreRows() {
        ClaimRun run = new ClaimRun()
                .read(TRIGGER, NetworkProfile.LOOPBACK, 80, 250, 50, 120)
                .read(TRIGGER, NetworkProfile.SEED_TRIGGER, 200, 3_200, 190, 2_600);

        List<ClaimRow> ratios = run.rows("T1").stream()
                .filter(row -> row.figure().equals("trigger read p50: PostgreSQL alone ÷ hit"))
                .toList();
        assertThat(ratios).map(ClaimRow::verdict).containsExactly(ClaimVerdict.FALLS_SHORT, ClaimVerdict.HOLDS);
        assertThat(ratios.get(1).measured()).isCloseTo(13, within(1e-6));
        assertThat(run.row("T2", "trigger read p50: miss less PostgreSQL alone").measured())
                .isCloseTo(0.13, within(1e-6));
        assertThat(run.row("T8", "trigger read mean: hit").measured()).isCloseTo(0.08 * 1.18, within(0.005));
        assertThat(run.rows("T8"))
                .last()
                .satisfies(row -> assertThat(row.reason()).contains("-Dbench.include=TriggerMixed"));
    }

    /** 2,500 ms for 1,000 logins are 2.5 ms each, 2,341 for 856 are 2.73. */
    @Test
    void warming_isScaledToALogin() {
        ClaimRun run = new ClaimRun()
                .warming("WITH_PAUSES", NetworkProfile.LOOPBACK, 2_500, 2_510, 2_490)
                .warming("PIPELINED", NetworkProfile.LOOPBACK, 100, 101, 99);

        ClaimRow seeds = run.row("S4", "warming, a login, the seed's algorithm");
        assertThat(seeds.build()).isEqualTo(ClaimBuild.SEED);
        assertThat(seeds.measured()).isCloseTo(2.5, within(0.001));
        assertThat(seeds.verdict()).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(run.row("S4", "warming, 1,000 logins, the seed's algorithm").verdict())
                .isEqualTo(ClaimVerdict.HOLDS);
        ClaimRow pipelined = run.row("S4", "warming, a login, pipelined");
        assertThat(pipelined.verdict()).isEqualTo(ClaimVerdict.BEATEN);
        assertThat(pipelined.reason())
                .startsWith("the seed's algorithm takes 25.0× (")
                .endsWith(" as long");
    }

    @Test
    void warming_asItWasCounted_isBesideWhatItShouldAsk() {
        ClaimRun run = new ClaimRun()
                .warming("WITH_PAUSES", NetworkProfile.LOOPBACK, 1_200, 1_210, 1_190)
                .asking("postgres.statements", 15, 16, 15)
                .asking("redis.roundTrips", 2_002, 2_003, 2_002);

        ClaimRow statements = run.row("S4", "warming 1,000 logins, statements in PostgreSQL");
        assertThat(statements.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(statements.measured()).isBetween(15.0, 16.0);
        assertThat(statements.reason()).isEqualTo("rows come batch by batch, so that no warming holds them all");
        assertThat(run.row("S4", "warming 1,000 logins, round trips to Redis").verdict())
                .isEqualTo(ClaimVerdict.FALLS_SHORT);
    }

    @Test
    void warming_thatIsNotInTheRun_saysHowToMeasureIt() {
        assertThat(new ClaimRun().rows("S4").get(0).reason())
                .isEqualTo("not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include=LoginWarming)");
    }

    private static List<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> letter + number)
                .toList();
    }
}

package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rows of reads decide, by the example of logins. */
final class ReadClaimTest {
    private static final String LOGIN = "LoginValidationBenchmark";
    private static final String SPEED_UP = "login validation p50: miss ÷ hit";

    /** A miss of 400 us over a hit of 80 us, and over the bare client's 50 us: 5 and 8; 25 hits are 2 ms. */
    @Test
    void speedUp_onLoopback_isBesideItsCeilingAndItsBreakEven() {
        ClaimRow row = new ClaimRun()
                .read(LOGIN, NetworkProfile.LOOPBACK, 80, 400, 50, 120)
                .row("S2", SPEED_UP);

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(row.unit()).isEqualTo(Quantity.RATIO);
        assertThat(row.measured()).isCloseTo(5, within(1e-6));
        assertThat(row.intervalLow()).isBetween(4.5, 5.0);
        assertThat(row.ceiling()).isCloseTo(8, within(1e-6));
        assertThat(row.breakEven()).startsWith("25× needs PostgreSQL 1.60 ms (").endsWith(" further away than Redis");
        assertThat(row.reason())
                .startsWith("no cache could reach 25× here; PostgreSQL alone takes 1.50× (")
                .endsWith(") as long as a hit, so that without distance a Redis hit is hardly worth it");
        assertThat(row.sources()).hasSize(2);
    }

    @Test
    void speedUp_whereAHitIsCheap_isNotSaidToBeHardlyWorthIt() {
        ClaimRow row = new ClaimRun()
                .read(LOGIN, NetworkProfile.LOOPBACK, 80, 400, 50, 300)
                .row("S2", SPEED_UP);

        assertThat(row.reason())
                .startsWith("no cache could reach 25× here; PostgreSQL alone takes 3.75× (")
                .endsWith(") as long as a hit");
    }

    @Test
    void speedUp_thatAFasterCacheWouldReach_isTheCachesOwn() {
        ClaimRow row = new ClaimRun()
                .read(LOGIN, NetworkProfile.LOOPBACK, 100, 2_000, 50, 1_900)
                .row("S2", SPEED_UP);

        assertThat(row.reason()).startsWith("the cache itself costs what is missing; ");
    }

    @Test
    void reads_underTheSeedsDelays_areJudgedByRatioAlone() {
        ClaimRun run = new ClaimRun().read(LOGIN, NetworkProfile.SEED_SESSION, 3_080, 84_400, 3_050, 75_120);

        ClaimRow ratio = run.row("S2", SPEED_UP);
        assertThat(ratio.verdict()).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(ratio.reason())
                .startsWith("most of it is a ratio of delays that were typed in; PostgreSQL alone takes 24.4× (");
        assertThat(run.row("S2", "login validation p50: hit").verdict()).isEqualTo(ClaimVerdict.BY_CONSTRUCTION);
        assertThat(run.row("S2", "login validation p99: miss").measured()).isCloseTo(337.6, within(0.5));
    }

    @Test
    void reads_underSomeNetworks_sayWhichAreMissing() {
        List<ClaimRow> missing = new ClaimRun()
                .read(LOGIN, NetworkProfile.SAME_ZONE, 380, 1_400, 350, 620).rows("S2").stream()
                        .filter(row -> row.measured() == null)
                        .toList();

        assertThat(missing)
                .map(ClaimRow::networkProfile)
                .containsExactly(NetworkProfile.LOOPBACK, NetworkProfile.SEED_SESSION);
        assertThat(missing.get(0).reason())
                .isEqualTo("not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include=LoginValidation"
                        + " -Dbench.network=loopback,same-zone,seed-session)");
    }

    @Test
    void reads_ofTwoClients_areToldApart() {
        List<ClaimRow> rows = new ClaimRun()
                .read(LOGIN, NetworkProfile.LOOPBACK, 80, 400, 50, 120)
                .client("JEDIS")
                .read(LOGIN, NetworkProfile.LOOPBACK, 70, 380, 45, 120)
                .rows("S2");

        assertThat(rows).map(ClaimRow::figure).contains(SPEED_UP, SPEED_UP + ", by jedis");
    }

    @Test
    void reads_withTooFewSamples_haveNoPercentileOfThem() {
        ClaimRun run = new ClaimRun().samples(400).read(LOGIN, NetworkProfile.LOOPBACK, 80, 400, 50, 120);

        ClaimRow p99 = run.row("S2", "login validation p99: miss ÷ hit");
        assertThat(p99.measured()).isNull();
        assertThat(p99.reason()).startsWith("too few samples a fork for p99, beyond which 20 must lie");
        assertThat(run.row("S2", "login validation p95: miss ÷ hit").measured()).isNotNull();
    }

    @Test
    void reads_withoutMisses_sayWhatIsMissing() {
        ClaimRow row = new ClaimRun()
                .read(LOGIN, NetworkProfile.LOOPBACK, 80, 400, 50, 120)
                .without("loaded")
                .row("S2", SPEED_UP);

        assertThat(row.reason()).isEqualTo("this run lacks 'miss' under this network");
    }
}

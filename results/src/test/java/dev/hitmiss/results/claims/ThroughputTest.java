package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.NetworkProfile;
import org.junit.jupiter.api.Test;

/** What rows with the cache and without it decide, by the example of triggers' states. */
final class ThroughputTest {
    private static final String AT_80 = "throughput at 80 % reads";

    @Test
    void ratio_ofRowsThatDifferInTheirTiersAlone_isBesideWhatArithmeticAllows() {
        ClaimRow row = new ClaimRun()
                .mixed("READS_80", "NONE", NetworkProfile.SEED_TRIGGER, 198, 200, 202)
                .mixed("READS_80", "REDIS", NetworkProfile.SEED_TRIGGER, 690, 700, 710)
                .row("T3", AT_80);

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(row.measured()).isCloseTo(3.5, within(0.001));
        assertThat(row.ceiling()).isNull();
        assertThat(row.breakEven())
                .isEqualTo("no distance is enough for 6.5×: with hits that cost nothing it is at most 5.00×");
        assertThat(row.reason()).isEqualTo("no cache could reach 6.5× here, as every write still goes to PostgreSQL");
        assertThat(row.sources()).hasSize(2);
    }

    /** Hits of a tenth of a lookup: 1 / (0.05 + 0.95 / 10). */
    @Test
    void ceiling_withTheFloorsOfAReadInTheRun_countsWhatHitsTake() {
        ClaimRow row = new ClaimRun()
                .read("TriggerReadBenchmark", NetworkProfile.SEED_TRIGGER, 300, 3_000, 260, 2_600)
                .mixed("READS_95", "NONE", NetworkProfile.SEED_TRIGGER, 248, 250, 252)
                .mixed("READS_95", "REDIS", NetworkProfile.SEED_TRIGGER, 1_490, 1_500, 1_510)
                .row("T4", "throughput at 95 % reads");

        assertThat(row.ceiling()).isCloseTo(6.897, within(0.001));
        assertThat(row.breakEven()).isEqualTo("8× needs reads of PostgreSQL that take 12.7× as long as hits");
        assertThat(row.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
    }

    @Test
    void ratio_thatIsReachedUnderTypedInDelays_saysSo() {
        ClaimRow row = new ClaimRun()
                .mixed("READS_95", "NONE", NetworkProfile.SEED_TRIGGER, 248, 250, 252)
                .mixed("READS_95", "REDIS", NetworkProfile.SEED_TRIGGER, 2_080, 2_100, 2_120)
                .row("T4", "throughput at 95 % reads");

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(row.reason()).isEqualTo("most of it is a ratio of delays that were typed in");
    }

    @Test
    void ratio_belowWhatArithmeticAllows_isTheCachesOwn() {
        ClaimRow row = new ClaimRun()
                .read("TriggerReadBenchmark", NetworkProfile.LOOPBACK, 60, 600, 10, 500)
                .mixed("READS_95", "NONE", NetworkProfile.LOOPBACK, 2_480, 2_500, 2_520)
                .mixed("READS_95", "REDIS", NetworkProfile.LOOPBACK, 2_480, 2_500, 2_520)
                .row("T4", "throughput at 95 % reads");

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(row.reason()).isEqualTo("the cache itself, and what a write has to drop, cost what is missing");
    }

    @Test
    void ratio_withoutTheFloorsOfARead_saysNothingOfTheCache() {
        ClaimRow row = new ClaimRun()
                .mixed("READS_95", "NONE", NetworkProfile.LOOPBACK, 2_480, 2_500, 2_520)
                .mixed("READS_95", "REDIS", NetworkProfile.LOOPBACK, 2_480, 2_500, 2_520)
                .row("T4", "throughput at 95 % reads");

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(row.ceiling()).isNull();
        assertThat(row.reason()).doesNotContain("cost what is missing");
    }

    @Test
    void rows_withoutTheirOther_sayWhatWouldDecideIt() {
        ClaimRow row = new ClaimRun()
                .mixed("READS_80", "REDIS", NetworkProfile.LOOPBACK, 690, 700, 710)
                .row("T3", AT_80);

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.NOT_COMPARABLE);
        assertThat(row.reason())
                .isEqualTo("not in this run (mvn -Pbench -Dbench.only=micro '-Dbench.include=TriggerRead|TriggerMixed'"
                        + " -Dbench.network=loopback,same-zone,seed-trigger)");
    }
}

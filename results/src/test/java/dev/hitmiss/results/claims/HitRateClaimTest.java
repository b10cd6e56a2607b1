package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.MadeExperiments;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ClaimBuild;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import org.junit.jupiter.api.Test;

final class HitRateClaimTest {
    private static final String CONFIG = "hit rate once warm, simulated: a day in Redis";
    private static final String MEMORY = "hit rate of an hour, simulated: 1,000 in memory, 5 min";
    private static final String LRU = "hit rate of an hour, simulated: the seed's LRU, 1,000, 5 min";
    private static final String TRIGGER = "hit rate of an hour, simulated: 5 min in Redis";

    private final ClaimRun run = new ClaimRun().experiment(MadeExperiments.hitRate(true));

    /** Three seeds have 84, 83.5 and 84.5: an interval of 84 -+ 1.24. */
    @Test
    void seeds_makeTheInterval() {
        ClaimRow row = run.row("T6", TRIGGER);

        assertThat(row.measured()).isCloseTo(84, within(1e-9));
        assertThat(row.intervalLow()).isCloseTo(82.76, within(0.01));
        assertThat(row.verdict()).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(row.networkProfile()).isNull();
        assertThat(row.sources()).containsExactly("hit-rate");
        assertThat(row.reason())
                .isEqualTo("reads alone, by Zipf's law of exponent 0.99; by exponent"
                        + " 65.0 % at 0.6, 75.0 % at 0.8, 84.0 % at 0.99, 91.0 % at 1.2");
    }

    /** 70 lies in the middle of 65 at 0.6 and 75 at 0.8; 60 between 55 at 0.8 and 64 at 0.99. */
    @Test
    void skew_fromWhichOnItHolds_liesOnTheCurve() {
        assertThat(run.row("T6", TRIGGER).breakEven()).isEqualTo("it begins to hold at an exponent of about 0.700");
        assertThat(run.row("U2", MEMORY).breakEven()).isEqualTo("it begins to hold at an exponent of about 0.906");
        assertThat(run.row("C3", CONFIG).breakEven()).isEqualTo("it begins to hold at an exponent of about 0.948");
        assertThat(run.row("U2", LRU).breakEven()).isEqualTo("it holds at no exponent from 0.6 to 1.2");
    }

    @Test
    void userCache_isJudgedAsWeAndAsTheSeedBuiltIt() {
        assertThat(run.row("U2", MEMORY).verdict()).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(run.row("U2", MEMORY).build()).isEqualTo(ClaimBuild.REFERENCE);
        assertThat(run.row("U2", LRU).verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(run.row("U2", LRU).build()).isEqualTo(ClaimBuild.SEED);
    }

    @Test
    void reads_thatPostgresIsSpared_areThoseThatAskedForNothing() {
        assertThat(run.row("T6", "reads that PostgreSQL is spared in an hour, simulated: 5 min in Redis")
                        .measured())
                .isCloseTo(84, within(1e-9));
        assertThat(run.row("U1", "lookups that PostgreSQL is spared in an hour, simulated: 1,000 in memory, 5 min")
                        .measured())
                .isCloseTo(64, within(1e-9));
    }

    @Test
    void experimentThatFailedOrIsMissing_decidesNothing() {
        ClaimRow failed =
                new ClaimRun().experiment(MadeExperiments.hitRate(false)).row("T6", TRIGGER);
        assertThat(failed.measured()).isNull();
        assertThat(failed.reason()).isEqualTo("experiment hit-rate did not pass, so that nothing is judged by it");
        assertThat(new ClaimRun().row("T6", TRIGGER).reason())
                .isEqualTo("not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include=HitRateMain)");
    }

    @Test
    void smokeRun_decidesNothing() {
        assertThat(run.budget(Budget.SMOKE).row("T6", TRIGGER).verdict()).isEqualTo(ClaimVerdict.NOT_COMPARABLE);
    }
}

package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.NetworkProfile;
import org.junit.jupiter.api.Test;

/** What rows of writes with the cache and without it decide. */
final class WriteClaimTest {
    private static final String ON_TOP = "write on top of one without the cache";
    private static final String IN_ALL = "trigger write mean";

    @Test
    void onTop_isInPercentOfTheWriteWithoutTheCache() {
        ClaimRow row = writes(NetworkProfile.LOOPBACK, 1_500, 1_000).row("T2", ON_TOP);

        assertThat(row.measured()).isCloseTo(50, within(0.01));
        assertThat(row.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(row.reason())
                .isEqualTo(
                        "a lease is taken in Redis before PostgreSQL is asked, and the copy is stored behind it: two round"
                                + " trips");
        assertThat(row.sources()).hasSize(2);
    }

    @Test
    void onTop_ofDelaysThatWereTypedIn_saysSoWhereItFallsShort() {
        assertThat(writes(NetworkProfile.SEED_TRIGGER, 150, 100)
                        .row("T2", ON_TOP)
                        .reason())
                .endsWith(": two round trips, whose delays were typed in");
    }

    /** 3,300 in four seconds, of which one was slow. */
    @Test
    void inAll_ofRatesThatDiffer_isTheTimeThatAllTookByTheirNumber() {
        ClaimRow row = new ClaimRun()
                .mixedOverIterations("WRITES", "NONE", NetworkProfile.LOOPBACK, 1_000., 1_000., 1_000., 300.)
                .mixedOverIterations("WRITES", "REDIS", NetworkProfile.LOOPBACK, 1_000., 1_000., 1_000., 300.)
                .row("T8", IN_ALL);

        assertThat(row.measured()).isCloseTo(4 / 3.3, within(0.001));
    }

    @Test
    void onTop_thatIsHardlyAnythingWhereDelaysWereTypedIn_saysSo() {
        ClaimRow row = writes(NetworkProfile.SEED_TRIGGER, 100, 99.9).row("T2", ON_TOP);

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.BEATEN);
        assertThat(row.reason()).isEqualTo("most of it is a ratio of delays that were typed in");
    }

    @Test
    void inAll_isTheMeanWithTheCache_andAnInputWhereItWasTypedIn() {
        ClaimRow near = writes(NetworkProfile.LOOPBACK, 1_500, 1_000).row("T8", IN_ALL);
        ClaimRow far = writes(NetworkProfile.SEED_TRIGGER, 300, 250).row("T8", IN_ALL);

        assertThat(near.measured()).isCloseTo(1, within(0.01));
        assertThat(near.verdict()).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(near.sources())
                .singleElement()
                .satisfies(source -> assertThat(source).contains("tiers=REDIS"));
        assertThat(far.verdict()).isEqualTo(ClaimVerdict.BY_CONSTRUCTION);
    }

    @Test
    void rows_withoutTheirOther_sayWhatWouldDecideIt() {
        ClaimRow row = new ClaimRun()
                .mixed("WRITES", "REDIS", NetworkProfile.LOOPBACK, 99, 100, 101)
                .row("T2", ON_TOP);

        assertThat(row.reason())
                .isEqualTo("not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include=TriggerMixed"
                        + " -Dbench.params=mix=WRITES -Dbench.network=loopback,same-zone,seed-trigger)");
    }

    /** In a second; each fork differs by up to 1 %. */
    private static ClaimRun writes(NetworkProfile network, double without, double with) {
        return new ClaimRun()
                .mixed("WRITES", "NONE", network, without * 0.99, without, without * 1.01)
                .mixed("WRITES", "REDIS", network, with * 0.99, with, with * 1.01);
    }
}

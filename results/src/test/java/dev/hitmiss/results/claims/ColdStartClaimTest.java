package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.model.ClaimBuild;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.NetworkProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rows of cold starts decide. */
final class ColdStartClaimTest {
    private static final Map<String, String> WARM = Map.of("copies", "WARM");
    private static final String SHARE = "cold start p50: share that the config cache saves";

    private static ClaimRun starts(NetworkProfile network, double without, double with) {
        return new ClaimRun()
                .coldStart("ColdStartBenchmark.sequential", Map.of(), network, without)
                .coldStart("ColdStartBenchmark.cached", WARM, network, with)
                .coldStart("ColdStartBenchmark.cached", Map.of("copies", "COLD"), network, without * 1.5);
    }

    @Test
    void share_thatTheCacheSaves_isThatOfTheWarmRows() {
        ClaimRow row = starts(NetworkProfile.SEED_CONFIG, 100_000, 80_000).row("C1", SHARE);

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(row.measured()).isCloseTo(20, within(1e-6));
        assertThat(row.sources()).hasSize(2).noneMatch(source -> source.contains("COLD"));
    }

    @Test
    void share_thatOneQuestionCannotBring_saysWhatItTakes() {
        ClaimRow row = starts(NetworkProfile.SEED_CONFIG, 100_000, 80_000)
                .coldStart("x.BarePostgresBenchmark.lookup", Map.of(), NetworkProfile.SEED_CONFIG, 21_000)
                .coldStart("x.BareRedisBenchmark.getAndDecode", Map.of(), NetworkProfile.SEED_CONFIG, 1_000)
                .row("C1", SHARE);

        assertThat(row.ceiling()).isCloseTo(20, within(1e-6));
        assertThat(row.reason())
                .isEqualTo("the cache spares one question of several, and at best 20.0 % of a cold start");
    }

    @Test
    void latencies_onLoopback_areFindings_andUnderTypedInDelaysInputs() {
        ClaimRow near =
                starts(NetworkProfile.LOOPBACK, 3_000, 2_000).row("C2", "cold start p99: with the config in Redis");
        ClaimRow far = starts(NetworkProfile.SEED_CONFIG, 100_000, 80_000)
                .row("C1", "cold start p50: without the config cache");

        assertThat(near.verdict()).isEqualTo(ClaimVerdict.BEATEN);
        assertThat(near.measured()).isCloseTo(8, within(0.01));
        assertThat(far.verdict()).isEqualTo(ClaimVerdict.NOT_COMPARABLE);
        assertThat(far.reason()).isEqualTo("what the promise starts from, with no cache in it");
        assertThat(far.build()).isEqualTo(ClaimBuild.SEED);
    }

    @Test
    void rows_thatAreMissing_areNamedWithTheCommand() {
        assertThat(new ClaimRun().rows("C1"))
                .singleElement()
                .satisfies(row -> assertThat(row.reason())
                        .isEqualTo(
                                "not in this run (mvn -Pbench -Dbench.only=micro '-Dbench.include=ColdStart|BarePostgres|BareRedis'"
                                        + " -Dbench.network=loopback,same-zone,seed-config)"));
    }

    @Test
    void activationInAll_withASubscriptionThatWasTypedIn_saysSo() {
        ClaimRun run = new ClaimRun()
                .coldStart(
                        "SubscribingBenchmark.subscribed",
                        Map.of("way", "CACHED", "subscribe", "NONE"),
                        NetworkProfile.LOOPBACK,
                        2_000)
                .coldStart(
                        "SubscribingBenchmark.subscribed",
                        Map.of("way", "CACHED", "subscribe", "MILLIS_100"),
                        NetworkProfile.LOOPBACK,
                        102_000);

        assertThat(run.row("C7", "activation in all, subscribing takes no time").verdict())
                .isEqualTo(ClaimVerdict.HOLDS);
        ClaimRow slow = run.row("C7", "activation in all, subscribing takes 100 ms");
        assertThat(slow.verdict()).isEqualTo(ClaimVerdict.BY_CONSTRUCTION);
        assertThat(slow.reason()).isEqualTo("how long subscribing takes was typed in");
    }

    @Test
    void activationInAll_withTooFewStarts_saysSo() {
        ClaimRow row = new ClaimRun()
                .samples(9)
                .coldStart(
                        "SubscribingBenchmark.subscribed",
                        Map.of("way", "CACHED", "subscribe", "MILLIS_100"),
                        NetworkProfile.LOOPBACK,
                        102_000)
                .row("C7", "activation in all, subscribing takes 100 ms");

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.NOT_COMPARABLE);
        assertThat(row.reason())
                .isEqualTo("too few samples a fork for p50, which takes 10 (measure longer: -Dbench.jmhArgs='-i 50')");
    }

    @Test
    void share_thatIsReachedUnderTypedInDelays_saysSo() {
        ClaimRow row = starts(NetworkProfile.SEED_CONFIG, 100_000, 20_000).row("C1", SHARE);

        assertThat(row.verdict()).isEqualTo(ClaimVerdict.BEATEN);
        assertThat(row.reason()).isEqualTo("most of it is a ratio of delays that were typed in");
    }
}

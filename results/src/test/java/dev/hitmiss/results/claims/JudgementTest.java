package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.claims.Claimed.Better;
import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JudgementTest {
    private static final Claimed TIMES = Claimed.exactly("25×", Quantity.RATIO, 25, Better.HIGHER);
    private static final Claimed RANGE = Claimed.between("8–100×", Quantity.RATIO, 8, 100, Better.HIGHER);
    private static final Claimed LATENCY = Claimed.exactly("3 ms", Quantity.MILLIS, 3, Better.LOWER);
    private static final Claimed LATENCIES = Claimed.between("0.1–0.5 ms", Quantity.MILLIS, 0.1, 0.5, Better.LOWER);
    private static final Claimed BUDGET = Claimed.atMost("< 10 ms", Quantity.MILLIS, 10);

    @ParameterizedTest
    @CsvSource({
        "24, 24.9, FALLS_SHORT",
        "24, 25.1, NOT_COMPARABLE",
        "25, 26, HOLDS",
        "26, 28, HOLDS",
        "27.4, 28, HOLDS",
        "27.6, 28, BEATEN",
    })
    void of_oneFigureThatIsBetterHigher_isBeatenFromATenthBeyondIt(double low, double high, ClaimVerdict verdict) {
        assertThat(judged(TIMES, low, high).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 7, FALLS_SHORT",
        "7, 9, NOT_COMPARABLE",
        "8, 100, HOLDS",
        "90, 110, HOLDS",
        "101, 110, BEATEN",
    })
    void of_aRange_isBeatenBeyondItsBetterEnd(double low, double high, ClaimVerdict verdict) {
        assertThat(judged(RANGE, low, high).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "3.1, 3.2, FALLS_SHORT",
        "2.9, 3.1, NOT_COMPARABLE",
        "2.8, 2.9, HOLDS",
        "2.6, 2.8, HOLDS",
        "0.1, 0.2, BEATEN",
    })
    void of_oneFigureThatIsBetterLower_isBeatenFromATenthBelowIt(double low, double high, ClaimVerdict verdict) {
        assertThat(judged(LATENCY, low, high).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.7, FALLS_SHORT", "0.05, 0.2, HOLDS", "0.05, 0.09, BEATEN"})
    void of_aRangeOfLatencies_isBeatenBelowItsLowerEnd(double low, double high, ClaimVerdict verdict) {
        assertThat(judged(LATENCIES, low, high).verdict()).isEqualTo(verdict);
    }

    @Test
    void of_anOpenPromise_isNeverBeaten() {
        assertThat(judged(BUDGET, 0.001, 0.002).verdict()).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(judged(BUDGET, 11, 12).verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
    }

    @Test
    void of_anIntervalThatContainsTheLimit_saysWhatWouldDecide() {
        assertThat(judged(TIMES, 24, 26).reason())
                .isEqualTo(
                        "the interval contains 25×; more forks would decide (-Dbench.budget=full), or, of ten already,"
                                + " longer ones (-Dbench.jmhArgs='-i 50')");
    }

    @Test
    void of_noInterval_isNotComparableHoweverFarItLies() {
        Judgement judgement = Judgement.of(TIMES, new Estimate(1000, null));

        assertThat(judgement.verdict()).isEqualTo(ClaimVerdict.NOT_COMPARABLE);
        assertThat(judgement.reason()).startsWith("fewer than 3 forks have a figure");
    }

    @Test
    void ofLatency_underATypedInDelay_isByConstruction() {
        Estimate latency = new Estimate(3.1, new Interval(3, 3.2));

        assertThat(Judgement.ofLatency(LATENCY, latency, new Distance(NetworkProfile.SEED_SESSION, 3, 75))
                        .verdict())
                .isEqualTo(ClaimVerdict.BY_CONSTRUCTION);
        assertThat(Judgement.ofLatency(BUDGET, latency, new Distance(NetworkProfile.LOOPBACK, 0, 0))
                        .verdict())
                .isEqualTo(ClaimVerdict.HOLDS);
    }

    private static Judgement judged(Claimed claimed, double low, double high) {
        return Judgement.of(claimed, new Estimate((low + high) / 2, new Interval(low, high)));
    }
}

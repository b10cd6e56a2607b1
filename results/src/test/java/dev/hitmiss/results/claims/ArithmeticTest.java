package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.model.Quantity;
import org.junit.jupiter.api.Test;

/** The formulas of the ledger, against values computed by hand. */
final class ArithmeticTest {
    private static final double TOLERANCE = 1e-9;

    /** A lookup of 0.3 ms over a bare GET of 0.06 ms; of five parts four can be saved. */
    @Test
    void ceiling_isWhatIsSparedLessTheFloor() {
        assertThat(Ceiling.share(0.3, 0.06)).isCloseTo(80, within(TOLERANCE));
    }

    @Test
    void ceiling_thatMayLieOnEitherSide_saysNothing() {
        Claimed claimed = Claimed.exactly("25×", Quantity.RATIO, 25, Claimed.Better.HIGHER);

        assertThat(Ceiling.said(new Estimate(8, new Interval(7, 9)), claimed))
                .isEqualTo("no cache could reach 25× here");
        assertThat(Ceiling.said(new Estimate(30, new Interval(27, 33)), claimed))
                .isEqualTo("the cache itself costs what is missing");
        assertThat(Ceiling.said(new Estimate(8, new Interval(1, 60)), claimed)).isEmpty();
        assertThat(Ceiling.said(new Estimate(8, null), claimed)).isEmpty();
    }

    @Test
    void savedShare_growsWithTheRatio() {
        assertThat(SavedShare.of(new Estimate(4, new Interval(2, 5))))
                .isEqualTo(new Estimate(75, new Interval(50, 80)));
        assertThat(SavedShare.of(new Estimate(4, null))).isEqualTo(new Estimate(75, null));
        assertThat(SavedShare.timesThatSave(75)).isCloseTo(4, within(TOLERANCE));
    }

    /** 100 reads at 0.01 and 900 at 0.001 a thousand are 0.0019, of 0.01 without a cache. */
    @Test
    void prices_ofTheSeed_makeAboutFive() {
        assertThat(new ReadPrices(0.01, 0.001).timesCheaper(0.9)).isCloseTo(100.0 / 19, within(TOLERANCE));
        assertThat(new ReadPrices(0.01, 0).timesCheaper(0.9)).isCloseTo(10, within(TOLERANCE));
        assertThat(new ReadPrices(0.01, 0.001).timesCheaper(0)).isCloseTo(1, within(TOLERANCE));
    }

    /** 2 over 0.5, and 5 over 0.1. */
    @Test
    void ranges_makeFourToFifty() {
        StatedRange made = new StatedRange(2, 5).over(new StatedRange(0.1, 0.5));

        assertThat(made.least()).isCloseTo(4, within(TOLERANCE));
        assertThat(made.most()).isCloseTo(50, within(TOLERANCE));
    }

    @Test
    void besidePostgres_isHardlyWorthItBelowTwiceAsFast() {
        assertThat(BesidePostgres.hardlyWorthIt(new Interval(0.9, 1.9))).isTrue();
        assertThat(BesidePostgres.hardlyWorthIt(new Interval(1.9, 2.1))).isFalse();
    }

    @Test
    void estimate_scaled_keepsItsInterval() {
        assertThat(new Estimate(2, new Interval(1, 3)).scaled(10, 5)).isEqualTo(new Estimate(25, new Interval(15, 35)));
    }
}

package dev.hitmiss.results.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The figures are R's, version 4, from the calls that stand with them. */
final class ContrastTest {
    private static final double TOLERANCE = 1e-12;
    private static final Sample BASE = Sample.of(0.10, 0.12, 0.09, 0.13, 0.11, 0.10);
    private static final Sample HEAD = Sample.of(0.15, 0.19, 0.14, 0.21, 0.16, 0.18, 0.17, 0.12);

    /** {@code t.test(head, base, mu = 0.01, alternative = "greater")}. */
    @Test
    void welch_unequalSizes_isRs() {
        Contrast contrast = Contrast.welch(BASE, HEAD);

        assertThat(contrast.standardError()).isCloseTo(0.011818736805705577, within(TOLERANCE));
        assertThat(contrast.freedom()).isCloseTo(10.880443182160308, within(1e-10));
        assertThat((contrast.difference() - 0.01) / contrast.standardError())
                .isCloseTo(3.948532523724364, within(1e-10));
        assertThat(contrast.probabilityAbove(0.01)).isCloseTo(0.0011632254820502358, within(TOLERANCE));
    }

    /** {@code t.test(head, base)$conf.int}. */
    @Test
    void interval_welch_isRs() {
        Interval interval = Contrast.welch(BASE, HEAD).interval();

        assertThat(interval.low()).isCloseTo(0.030618886121823497, within(1e-11));
        assertThat(interval.high()).isCloseTo(0.08271444721150985, within(1e-11));
    }

    /**
     * Pairs in an order that is not even: {@code o <- c(.5,-.5,.5,-.5,.5,-.5,.5,-.5,.5,.5)} is .5 where the base ran first;
     * {@code summary(lm(c(.052,.031,.068,.044,.059,.020,.075,.038,.061,.049) ~ o))} gives the intercept.
     */
    @Test
    void ofOrderedPairs_anEffectOfTheOrder_isRsLinearModel() {
        Sample baseFirst = Sample.of(0.052, 0.068, 0.059, 0.075, 0.061, 0.049);
        Sample headFirst = Sample.of(0.031, 0.044, 0.020, 0.038);

        Contrast contrast = Contrast.ofOrderedPairs(baseFirst, headFirst);

        assertThat(contrast.difference()).isCloseTo(0.046958333333333324, within(TOLERANCE));
        assertThat(contrast.standardError()).isCloseTo(0.003211477085305833, within(TOLERANCE));
        assertThat(contrast.freedom()).isEqualTo(8);
        assertThat(contrast.probabilityAbove(0)).isCloseTo(4.695748235631663e-7 / 2, within(1e-17));
        assertThat(contrast.probabilityAbove(0.01)).isCloseTo(1.4736139859527884e-6, within(1e-16));
    }

    /** Three pairs and two: the mean of 0.04 and 0.07, squares 0.0002 + 0.0002 on 3 degrees: by hand. */
    @Test
    void ofOrderedPairs_unevenOrders_isByHand() {
        Contrast contrast = Contrast.ofOrderedPairs(Sample.of(0.03, 0.04, 0.05), Sample.of(0.06, 0.08));

        assertThat(contrast.difference()).isCloseTo(0.055, within(TOLERANCE));
        assertThat(contrast.freedom()).isEqualTo(3);
        assertThat(contrast.standardError())
                .isCloseTo(Math.sqrt(0.0004 / 3 / 4 * (1.0 / 3 + 1.0 / 2)), within(TOLERANCE));
    }

    @Test
    void ofOrderedPairs_theOrderAloneMatters_isNoDifference() {
        Contrast contrast = Contrast.ofOrderedPairs(Sample.of(0.5, 0.6), Sample.of(-0.6, -0.5));

        assertThat(contrast.difference()).isCloseTo(0, within(TOLERANCE));
        assertThat(contrast.standardError()).isCloseTo(Math.sqrt(0.01 / 2 / 4), within(TOLERANCE));
    }

    /** Runs of the base have deviation 1 on 2 degrees of freedom; the head's own deviation says nothing. */
    @Test
    void ofRuns_oneRunOfTheHead_hasTheErrorOfTheBase() {
        Contrast contrast = Contrast.ofRuns(Sample.of(1, 2, 3), Sample.of(7));

        assertThat(contrast.difference()).isEqualTo(5);
        assertThat(contrast.standardError()).isCloseTo(Math.sqrt(1 + 1.0 / 3), within(TOLERANCE));
        assertThat(contrast.freedom()).isEqualTo(2);
    }

    @Test
    void blurred_anErrorAsLargeOfAsManyDegrees_addsUpAsWelchs() {
        Contrast contrast = new Contrast(1, 3, 5).blurred(3, 5);

        assertThat(contrast.standardError()).isCloseTo(Math.sqrt(18), within(TOLERANCE));
        assertThat(contrast.freedom()).isCloseTo(10, within(TOLERANCE));
        assertThat(contrast.difference()).isEqualTo(1);
    }

    @Test
    void less_anErrorThatIsKnown_growsTheDegreesOfFreedom() {
        Contrast contrast = new Contrast(1, 3, 5).less(0.25, 4);

        assertThat(contrast.difference()).isEqualTo(0.75);
        assertThat(contrast.standardError()).isCloseTo(5, within(TOLERANCE));
        assertThat(contrast.freedom()).isCloseTo(5 * 625 / 81.0, within(1e-10));
    }

    @Test
    void less_noErrorAtAll_keepsTheDegreesOfFreedom() {
        assertThat(new Contrast(1, 0, 5).less(1, 0)).isEqualTo(new Contrast(0, 0, 5));
        assertThat(new Contrast(1, 0, 5).less(1, 2)).isEqualTo(new Contrast(0, 2, 5));
        assertThat(new Contrast(1, 2, 5).less(1, 0)).isEqualTo(new Contrast(0, 2, 5));
    }

    @Test
    void welch_noVarianceAtAll_isCertain() {
        Contrast contrast = Contrast.welch(Sample.of(1, 1, 1), Sample.of(2, 2));

        assertThat(contrast).isEqualTo(new Contrast(1, 0, 3));
        assertThat(contrast.probabilityAbove(0.9)).isZero();
        assertThat(contrast.probabilityAbove(1)).isEqualTo(1);
        assertThat(contrast.upperBound()).isEqualTo(1);
    }

    @Test
    void mirrored_upperBound_isTheLowerOneTurnedRound() {
        Contrast contrast = Contrast.welch(BASE, HEAD);

        assertThat(contrast.mirrored().difference()).isEqualTo(-contrast.difference());
        assertThat(contrast.mirrored().upperBound())
                .isCloseTo(-(contrast.difference() - contrast.reach(0.05)), within(TOLERANCE));
    }
}

package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.model.ClaimBuild;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run says of one figure of a claim. */
record Finding(
        String figure,
        Claimed claimed,
        ClaimBuild build,
        @Nullable NetworkProfile network,
        @Nullable Estimate measured,
        @Nullable Double ceiling,
        @Nullable String breakEven,
        Judgement judgement,
        List<String> sources) {

    static Finding measured(
            String figure,
            Claimed claimed,
            Distance distance,
            Estimate measured,
            Judgement judgement,
            MicroRow... rows) {
        return new Finding(
                figure, claimed, ClaimBuild.REFERENCE, distance.profile(), measured, null, null, judgement, keys(rows));
    }

    /** Of something that no delay can have any part in. */
    static Finding computed(String figure, Claimed claimed, double computed, String reason) {
        Estimate exact = Estimate.exact(computed);
        Judgement judgement = new Judgement(Judgement.of(claimed, exact).verdict(), reason);
        return new Finding(figure, claimed, ClaimBuild.SEED, null, exact, null, null, judgement, List.of());
    }

    /** Of one load run; no network is known of servers that are not ours. */
    static Finding underLoad(
            String figure,
            Claimed claimed,
            @Nullable NetworkProfile network,
            Estimate measured,
            Judgement judgement,
            List<String> sources) {
        return new Finding(figure, claimed, ClaimBuild.REFERENCE, network, measured, null, null, judgement, sources);
    }

    static Finding undecided(String figure, Claimed claimed, @Nullable NetworkProfile network, String reason) {
        return new Finding(
                figure,
                claimed,
                ClaimBuild.REFERENCE,
                network,
                null,
                null,
                null,
                Judgement.notComparable(reason),
                List.of());
    }

    /** Of figures of an experiment that no network has a part in. */
    static Finding simulated(
            String figure,
            Claimed claimed,
            ClaimBuild build,
            Estimate measured,
            @Nullable String holdsFrom,
            Judgement judgement,
            String experiment) {
        return new Finding(figure, claimed, build, null, measured, null, holdsFrom, judgement, List.of(experiment));
    }

    /** Of rows that are in the run, but with too few samples for this level. */
    static Finding tooFew(Level level, String figure, Claimed claimed, Distance distance, MicroRow... rows) {
        return new Finding(
                figure,
                claimed,
                ClaimBuild.REFERENCE,
                distance.profile(),
                null,
                null,
                null,
                Judgement.notComparable(level.missing()),
                keys(rows));
    }

    Finding asTheSeedBuiltIt() {
        return new Finding(figure, claimed, ClaimBuild.SEED, network, measured, ceiling, breakEven, judgement, sources);
    }

    Finding as(Judgement other) {
        return new Finding(figure, claimed, build, network, measured, ceiling, breakEven, other, sources);
    }

    Finding beside(@Nullable Double best, BreakEven evenAt) {
        return beside(best, evenAt.text());
    }

    Finding beside(@Nullable Double best, @Nullable String evenAt) {
        return new Finding(figure, claimed, build, network, measured, best, evenAt, judgement, sources);
    }

    Finding because(String reason) {
        return new Finding(
                figure,
                claimed,
                build,
                network,
                measured,
                ceiling,
                breakEven,
                new Judgement(judgement.verdict(), reason),
                sources);
    }

    ClaimRow of(Claim claim) {
        Interval interval = measured == null ? null : measured.interval();
        return new ClaimRow(
                claim.id(),
                claim.seed(),
                claim.text(),
                figure,
                claimed.text(),
                claimed.unit(),
                claimed.low(),
                claimed.high(),
                build,
                network,
                measured == null ? null : measured.centre(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                ceiling,
                breakEven,
                judgement.verdict(),
                judgement.reason().isEmpty() ? PlainReason.of(judgement.verdict(), claimed) : judgement.reason(),
                sources);
    }

    private static List<String> keys(MicroRow... rows) {
        return Stream.of(rows).map(row -> row.key().text()).toList();
    }
}

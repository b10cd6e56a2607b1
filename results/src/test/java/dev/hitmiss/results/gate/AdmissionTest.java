package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AdmissionTest {
    private static final String FIRST = Builds.name(0);
    private static final String SECOND = Builds.name(1);

    private final Builds builds = new Builds(1, 0.02);

    private Subject subject(String name, Terms conduct, Terms jvm, boolean forked) {
        return new Subject(
                name,
                false,
                forked,
                conduct,
                jvm,
                List.of(builds.series(name, SeriesKey.PRIMARY, Family.TIME, Sense.COST, 10, 1)));
    }

    private Evidence evidence(String source, Subject... subjects) {
        return Builds.evidence(source, List.of(subjects));
    }

    private static Evidence on(Terms machine, Terms soft, Evidence evidence) {
        return new Evidence(
                evidence.source(), machine, soft, evidence.runs(), evidence.subjects(), List.of(), List.of());
    }

    private static Terms terms(String name, String value) {
        return Terms.of(Map.of(name, value));
    }

    private static Admission admission(Evidence base, Evidence head, String... accepted) {
        return Admission.of(base, head, Set.of(accepted));
    }

    @Test
    void of_equalTerms_hasNothingToSay() {
        Terms conduct = terms("forks", "10");
        Admission admission = admission(
                evidence("base", subject(FIRST, conduct, Terms.UNKNOWN, true)),
                evidence("head", subject(FIRST, conduct, Terms.UNKNOWN, true)));

        assertThat(admission).isEqualTo(new Admission(List.of(), List.of(), List.of()));
    }

    @Test
    void of_conductDiffers_isRefusedAndCannotBeAccepted() {
        Evidence base = evidence("base", subject(FIRST, terms("warmupTime", "1 s"), Terms.UNKNOWN, true));
        Evidence head = evidence("head", subject(FIRST, terms("warmupTime", "2 s"), Terms.UNKNOWN, true));

        assertThat(admission(base, head, "warmupTime").problems())
                .containsExactly("'warmupTime' is 1 s in the baseline and 2 s in the candidate for " + FIRST
                        + "; measure both alike");
    }

    @Test
    void of_jvmDiffersForSeveral_countsThemAndNamesOne() {
        Evidence base = evidence(
                "base",
                subject(FIRST, Terms.UNKNOWN, terms("jdkVersion", "17"), true),
                subject(SECOND, Terms.UNKNOWN, terms("jdkVersion", "17"), true));
        Evidence head = evidence(
                "head",
                subject(FIRST, Terms.UNKNOWN, terms("jdkVersion", "25"), true),
                subject(SECOND, Terms.UNKNOWN, terms("jdkVersion", "25"), true));
        String difference =
                "'jdkVersion' is 17 in the baseline and 25 in the candidate for 2 benchmarks, such as " + FIRST;

        assertThat(admission(base, head).problems())
                .containsExactly(difference + "; measure both on equal terms, or accept it with --accept jdkVersion");
        assertThat(admission(base, head, "jdkVersion"))
                .isEqualTo(new Admission(List.of(), List.of(difference), List.of()));
    }

    @Test
    void of_machineDiffers_isRefusedUnlessAccepted() {
        Evidence base = on(
                terms("cpuModel", "A"),
                Terms.UNKNOWN,
                evidence("base", subject(FIRST, Terms.UNKNOWN, Terms.UNKNOWN, true)));
        Evidence head = on(
                terms("cpuModel", "B"),
                Terms.UNKNOWN,
                evidence("head", subject(FIRST, Terms.UNKNOWN, Terms.UNKNOWN, true)));

        assertThat(admission(base, head, "cores").problems())
                .containsExactly(
                        "'cpuModel' is A in the baseline and B in the candidate; measure both on equal terms, or"
                                + " accept it with --accept cpuModel");
        assertThat(admission(base, head, "cpuModel").accepted())
                .containsExactly("'cpuModel' is A in the baseline and B in the candidate");
    }

    @Test
    void of_acceptedNameThatDoesNotDiffer_isSaid() {
        Subject subject = subject(FIRST, Terms.UNKNOWN, Terms.UNKNOWN, true);
        Evidence base = on(terms("cpuModel", "A"), Terms.UNKNOWN, evidence("base", subject));
        Evidence head = on(terms("cpuModel", "B"), Terms.UNKNOWN, evidence("head", subject));

        assertThat(admission(base, head, "cpuModel", "cpus").notes())
                .containsExactly("--accept cpus changes nothing: that does not differ here; cpuModel does.");
        assertThat(admission(base, base, "cpus").notes())
                .containsExactly(
                        "--accept cpus changes nothing: that does not differ here; nothing of the environment does.");
    }

    @Test
    void of_softTermsDiffer_areSaidAndForbidNothing() {
        Evidence base = on(
                Terms.UNKNOWN,
                terms("kernel", "6.1"),
                evidence("base", subject(FIRST, Terms.UNKNOWN, Terms.UNKNOWN, true)));
        Evidence head = on(
                Terms.UNKNOWN,
                terms("kernel", "6.8"),
                evidence("head", subject(FIRST, Terms.UNKNOWN, Terms.UNKNOWN, true)));

        assertThat(admission(base, head))
                .isEqualTo(new Admission(
                        List.of(), List.of(), List.of("'kernel' is 6.1 in the baseline and 6.8 in the candidate.")));
    }

    @Test
    void of_benchmarksThatOnlyOneSideHas_areNotHeldAgainstEachOther() {
        Evidence base = evidence("base", subject(FIRST, terms("threads", "1"), Terms.UNKNOWN, true));
        Evidence head = evidence("head", subject(SECOND, terms("threads", "2"), Terms.UNKNOWN, true));

        assertThat(admission(base, head).problems()).isEmpty();
    }

    @Test
    void of_withoutForks_saysWhichSideAndTheWayOut() {
        Evidence head = evidence("head", subject(FIRST, Terms.UNKNOWN, Terms.UNKNOWN, false));

        assertThat(admission(evidence("base", subject(FIRST, Terms.UNKNOWN, Terms.UNKNOWN, true)), head)
                        .problems())
                .containsExactly(
                        "head: " + FIRST + " was measured without forks (-f 0), so that nothing is known of how much"
                                + " forks differ; measure with -f 10");
    }

    @Test
    void of_doubts_areOfTheirSide() {
        Evidence doubtful = evidence("base", subject(FIRST, Terms.UNKNOWN, Terms.UNKNOWN, true));
        Evidence base = new Evidence(
                "base", Terms.UNKNOWN, Terms.UNKNOWN, 1, doubtful.subjects(), List.of("is a smoke run"), List.of());

        assertThat(admission(base, evidence("head", subject(FIRST, Terms.UNKNOWN, Terms.UNKNOWN, true)))
                        .problems())
                .containsExactly("base: is a smoke run");
    }

    private static Subject with(String name, List<Double> levels) {
        return new Subject(
                name,
                false,
                true,
                Terms.UNKNOWN,
                Terms.UNKNOWN,
                List.of(new Series(
                        new SeriesKey(name, SeriesKey.PRIMARY), Family.TIME, Sense.COST, "us/op", List.of(levels))));
    }

    @Test
    void of_theVeryFiguresOfTheBaseline_isACopy() {
        List<Double> six = List.of(1.0, 1.1, 1.2, 1.3, 1.4, 1.5);

        assertThat(admission(evidence("base", with(FIRST, six)), evidence("head", with(FIRST, six)))
                        .problems())
                .containsExactly(
                        "the candidate holds the very figures of the baseline: nothing was measured anew; give the"
                                + " candidate's own file");
    }

    @Test
    void of_fewEqualFigures_mayBeChance() {
        List<Double> five = List.of(1.0, 1.1, 1.2, 1.3, 1.4);

        assertThat(admission(evidence("base", with(FIRST, five)), evidence("head", with(FIRST, five)))
                        .problems())
                .isEmpty();
    }

    @Test
    void of_figuresThatAreAllTheSame_areNoSignOfACopy() {
        List<Double> flat = List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0);

        assertThat(admission(evidence("base", with(FIRST, flat)), evidence("head", with(FIRST, flat)))
                        .problems())
                .isEmpty();
    }

    @Test
    void of_oneBenchmarkMeasuredAnew_isNoCopy() {
        List<Double> six = List.of(1.0, 1.1, 1.2, 1.3, 1.4, 1.5);
        List<Double> anew = List.of(1.0, 1.1, 1.2, 1.3, 1.4, 1.6);

        assertThat(admission(
                                evidence("base", with(FIRST, six), with(SECOND, six)),
                                evidence("head", with(FIRST, six), with(SECOND, anew)))
                        .problems())
                .isEmpty();
    }
}

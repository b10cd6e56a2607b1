package dev.hitmiss.results.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.JvmFacts;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.Validity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What made-up rows say of their run. */
final class DoubtsTest {
    private static final RowKey CLOCK = key("floor.NoOpBenchmark.clock");
    private static final RowKey GET = key("floor.BareRedisBenchmark.get");
    private static final RowKey TWIN = key("floor.TwinBenchmark.get");

    @Test
    void of_noRows_makesNoCheck() {
        assertThat(Doubts.of(List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void clock_thatIsCheap_passes() {
        Validity check = only(List.of(row(CLOCK, null, "ns/op", 25, 25, 25)), List.of());
        assertThat(check.check()).isEqualTo("clock-cost");
        assertThat(check.passed()).isTrue();
        assertThat(check.value()).isCloseTo(0.025, within(1e-9));
        assertThat(check.text()).isEqualTo("Reading the clock costs 25.0 ns.");
    }

    @Test
    void clock_thatIsDear_failsAndSaysWhereToLook() {
        Validity check = only(List.of(row(CLOCK, null, "ns/op", 900, 900, 900)), List.of());
        assertThat(check.passed()).isFalse();
        assertThat(check.text())
                .isEqualTo(
                        "Reading the clock costs 900 ns, allowed 100 ns: samples of fast operations are too high. See which"
                                + " clock the system uses (/sys/devices/system/clocksource/clocksource0/current_clocksource).");
    }

    @Test
    void skew_thatIsAsDeclared_passes() {
        assertThat(Doubts.of(List.of(), List.of(), List.of(hitRates(0.0023))))
                .containsExactly(new Validity(
                        "achieved-skew",
                        "ratio",
                        0.0023,
                        0.01,
                        true,
                        "Keys drawn by Zipf's law fit an exponent that is 0.00230 beside the one declared."));
    }

    @Test
    void skew_thatIsNot_failsAndSaysWhatItSpoils() {
        assertThat(Doubts.of(List.of(), List.of(), List.of(hitRates(0.02))))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.passed()).isFalse();
                    assertThat(check.text())
                            .isEqualTo(
                                    "Keys drawn by Zipf's law fit an exponent that is 0.0200 beside the one declared, allowed"
                                            + " 0.0100: hit rates are those of other traffic than the run says. Report it with the run's"
                                            + " seed.");
                });
    }

    private static Experiment hitRates(double besideDeclared) {
        return new Experiment(
                Experiment.SCHEMA_VERSION,
                Experiment.HIT_RATE,
                "does",
                "rule",
                null,
                Instant.EPOCH,
                1,
                List.of(new Experiment.Measured(
                        "exponent-beside-declared", Quantity.RATIO, Map.of(), besideDeclared, 0.01)),
                List.of(),
                List.of(),
                true,
                "text",
                List.of());
    }

    @Test
    void twins_thatDifferClearly_fail() {
        Validity check = only(
                List.of(row(GET, null, "us/op", 50, 50.5, 49.5), row(TWIN, GET, "us/op", 60, 60.5, 59.5)), List.of());
        assertThat(check.check()).isEqualTo("aa-noise");
        assertThat(check.passed()).isFalse();
        assertThat(check.value()).isCloseTo(20, within(0.1));
        assertThat(check.text())
                .startsWith("One row measured twice differs by 20.0 % (95 % interval of the ratio 1.")
                .endsWith(
                        "allowed 5 %: the machine changed what it does from fork to fork. Measure again when it is quiet.");
    }

    @Test
    void twins_thatDifferByLessThanTheirForks_pass() {
        Validity check =
                only(List.of(row(GET, null, "us/op", 40, 50, 60), row(TWIN, GET, "us/op", 45, 55, 65)), List.of());
        assertThat(check.passed()).isTrue();
    }

    @Test
    void twins_withTooFewForks_areNoCheck() {
        assertThat(Doubts.of(
                        List.of(row(GET, null, "us/op", 50, 50), row(TWIN, GET, "us/op", 90, 90)),
                        List.of(),
                        List.of()))
                .isEmpty();
    }

    @Test
    void twins_thatDifferClearlyButLittle_pass() {
        Validity check = only(
                List.of(row(GET, null, "us/op", 50, 50.01, 49.99), row(TWIN, GET, "us/op", 51, 51.01, 50.99)),
                List.of());
        assertThat(check.passed()).isTrue();
        assertThat(check.value()).isCloseTo(2, within(0.1));
    }

    @Test
    void rows_thatGetFasterAsAWhole_fail() {
        Validity check = only(
                List.of(),
                List.of(
                        iterations(GET, 60.0, 55.0, 50.0),
                        iterations(TWIN, 60.0, 55.0, 50.0),
                        iterations(CLOCK, 25.0, 25.0)));
        assertThat(check.check()).isEqualTo("drift-within-forks");
        assertThat(check.passed()).isFalse();
        assertThat(check.text())
                .isEqualTo(
                        "From the first measured iteration to the last, rows get 16.7 % faster in the median, 2 of 3 by"
                                + " more than 5 %; the one that changes most, BareRedisBenchmark.get, 16.7 % faster. Allowed are 5 % in the median: warm up longer"
                                + " (-Dbench.jmhArgs='-wi 20').");
    }

    @Test
    void oneRow_thatDrifts_isNamedAndNoFailure() {
        Validity check = only(
                List.of(),
                List.of(iterations(GET, 50.0, 50.5), iterations(TWIN, 50.0, 49.5), iterations(CLOCK, 25.0, 50.0)));
        assertThat(check.passed()).isTrue();
        assertThat(check.text())
                .contains("1 of 3 by more than 5 %; the one that changes most, NoOpBenchmark.clock, 100 % slower.");
    }

    private static Validity only(List<MicroRow> rows, List<RowIterations> iterations) {
        List<Validity> checks = Doubts.of(rows, iterations, List.of());
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    /** Two forks alike. */
    private static RowIterations iterations(RowKey key, Double... fork) {
        return new RowIterations(key, List.of(List.of(fork), List.of(fork)));
    }

    private static MicroRow row(RowKey key, @Nullable RowKey floor, String unit, double... forks) {
        return new MicroRow(
                key,
                "floor",
                true,
                null,
                floor,
                new JmhSettings("1.37", 3, "1 s", 1, 4, "1 s", 1),
                new JvmFacts("17.0.15", "VM", "17.0.15+6", List.of()),
                Measurement.ofValues(
                        Measurement.PRIMARY,
                        unit,
                        Arrays.stream(forks).mapToObj(List::of).toList()),
                List.of());
    }

    private static RowKey key(String name) {
        return RowKey.of("dev.hitmiss.benchmarks." + name, BenchmarkMode.AVERAGE_TIME, 1, Map.of());
    }
}

package dev.hitmiss.results.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.rules.GateRules;
import dev.hitmiss.results.rules.GateRules.AllocationLimits;
import dev.hitmiss.results.rules.GateRules.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateRulesFileTest {
    private static final String WHOLE = """
            alpha: 0.02
            delta: 8%
            tau: 2 %
            drift: 3%
            percentiles: {delta: 12.5%, tau: 1.5%, judged: [p95, p99.9]}
            allocation: {delta: 2%, bytes: 8}
            benchmarks:
              - {match: 'ConfigRead.*loaded', delta: 20%, tau: 3%, allocationDelta: 4%}
            ignored:
              - {match: 'flaky', reason: 'flaky on arm64, see #12', until: 2027-01-31}
            budgets:
              - {match: 'remoteHit.*\\|primary$', limit: 250 us/op}
              - {match: 'mixed', limit: 1000.5ops/s}
            required: ['^a\\.']
            controls: ['\\.floor\\.']
            """;

    @TempDir
    Path folder;

    @Test
    void read_wholeFile_saysEverything() throws IOException {
        GateRules rules = GateRulesFile.read(write(WHOLE));

        assertThat(rules.alpha()).isEqualTo(0.02);
        assertThat(rules.time()).isEqualTo(new Limits(0.08, 0.02));
        assertThat(rules.drift()).isEqualTo(0.03);
        assertThat(rules.percentile()).isEqualTo(new Limits(0.125, 0.015));
        assertThat(rules.percentiles()).containsExactly("p95", "p99.9");
        assertThat(rules.allocation()).isEqualTo(new AllocationLimits(0.02, 8));
        SeriesKey loaded = new SeriesKey("a.ConfigRead.loaded|avgt|1|", "primary");
        assertThat(rules.limits(loaded, Family.TIME)).isEqualTo(new Limits(0.20, 0.03));
        assertThat(rules.allocationDelta(loaded)).isEqualTo(0.04);
        assertThat(rules.ignored()).singleElement().satisfies(ignored -> {
            assertThat(ignored.reason()).isEqualTo("flaky on arm64, see #12");
            assertThat(ignored.until()).isEqualTo(LocalDate.of(2027, 1, 31));
        });
        assertThat(rules.budgets())
                .extracting(budget -> budget.limit() + " " + budget.unit())
                .containsExactly("250.0 us/op", "1000.5 ops/s");
        assertThat(rules.required()).extracting(Pattern::pattern).containsExactly("^a\\.");
        assertThat(rules.isControl("a.floor.B")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "{}"})
    void read_fileThatSaysNothing_isTheUsualRules(String text) throws IOException {
        assertThat(GateRulesFile.read(write(text))).isEqualTo(GateRules.DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "dleta: 5% # 1:8: unknown key 'dleta', did you mean 'delta'?; allowed: alpha, delta, tau, drift,"
                        + " percentiles, allocation, benchmarks, ignored, budgets, required, controls",
                "percentiles: {delat: 5%} # 1:22: unknown key 'percentiles.delat', did you mean 'delta'?; allowed:"
                        + " delta, tau, judged",
                "allocation: {byte: 5} # 1:20: unknown key 'allocation.byte', did you mean 'bytes'?; allowed: delta,"
                        + " bytes",
                "benchmarks: [{match: a, Tau: 5%}] # 1:30: unknown key 'benchmarks[0].Tau', did you mean 'tau'?;"
                        + " allowed: match, delta, tau, allocationDelta",
                "benchmarks: [{match: a}] # 1:14: 'benchmarks[0]' must have one of delta, tau, allocationDelta beside"
                        + " match",
                "benchmarks: {match: a} # 1:13: 'benchmarks' must be a list, got: a map",
                "delta: 5 # 1:8: 'delta' must be below 1 unless it is written as percent, got: '5'; did you mean 5%?",
                "delta: -5% # 1:8: 'delta' must be a share such as 5% or 0.05, got: '-5%'",
                "delta: 5 percent # 1:8: 'delta' must be a share such as 5% or 0.05, got: '5 percent'",
                "delta: # 1:7: 'delta' must be a share such as 5% or 0.05, got: nothing",
                "delta: [5%] # 1:8: 'delta' must be a share such as 5% or 0.05, got: a list",
                "tau: 6% # 1:1: 'tau' must be at least 0, below 'delta', and 'delta' below 1000 %, got: tau 0.06,"
                        + " delta 0.05",
                "alpha: 50% # 1:1: 'alpha' must be above 0 and below 0.5, got: 0.5",
                "percentiles: {judged: [p100]} # 1:24: 'percentiles.judged[0]' must be one of p95, p99, p99.9, got:"
                        + " 'p100'",
                "required: ['('] # 1:12: 'required[0]' must be a regular expression, got: '(': Unclosed group near"
                        + " index 1",
                "required: ['^a', ''] # 1:18: 'required[1]' must be a regular expression of 1 to 1000 characters, got:"
                        + " ''",
                "ignored: [{match: a, until: 2027-01-31}] # 1:11: 'ignored[0].reason' is missing",
                "ignored: [{match: a, reason: ' ', until: 2027-01-31}] # 1:30: 'ignored[0].reason' must be a reason in"
                        + " words, got: ' '",
                "ignored: [{match: a, reason: b, until: 2027-02-30}] # 1:40: 'ignored[0].until' must be a day such as"
                        + " 2027-01-31, got: '2027-02-30'",
                "budgets: [{match: a, limit: 0 us/op}] # 1:29: 'budgets[0].limit' must be a number above 0 and a unit"
                        + " such as 250 us/op, with one of: ns/op, us/op, ms/op, s/op, min/op, hr/op, day/op, ops/ns,"
                        + " ops/us, ops/ms, ops/s, ops/min, ops/hr, ops/day, B/op, got: '0 us/op'",
                "[delta] # 1:1: 'the file' must be a map, got: a list",
            })
    void read_mistake_namesPlaceAndWhatIsAllowed(String text, String problem) throws IOException {
        Path file = write(text);

        assertThatThrownBy(() -> GateRulesFile.read(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage(file + ": " + problem);
    }

    @Test
    void read_keyTwice_namesBothPlaces() throws IOException {
        Path file = write("delta: 5%\nalpha: 1%\ndelta: 3%\n");

        assertThatThrownBy(() -> GateRulesFile.read(file))
                .hasMessage(file + ": 3:1: 'delta' stands twice, first at 1:1");
    }

    @Test
    void read_rulesThatMeetWithTauAboveDelta_areRefused() throws IOException {
        Path file = write("benchmarks:\n- {match: a, delta: 2%}\n- {match: b, tau: 3%}\n");

        assertThatThrownBy(() -> GateRulesFile.read(file))
                .hasMessage(file + ": 3:3: 'benchmarks[1]' and those of benchmarks[0] together have tau 0.03 and delta"
                        + " 0.02; tau must be below delta, and delta below 10: give both");
    }

    @Test
    void read_valuesThatReferToEachOther_areRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append("]\n");
        }
        Path file = write(bomb.toString());

        assertThatThrownBy(() -> GateRulesFile.read(file))
                .hasMessage(file + ": 2:10: '*a0' refers to another value; write the value itself");
    }

    @Test
    void read_notYaml_namesThePlace() throws IOException {
        for (String text : List.of("alpha: [\n", "\tx: 1\n", "delta: 5%\n  tau: 3\n")) {
            Path file = write(text);
            assertThatThrownBy(() -> GateRulesFile.read(file))
                    .isInstanceOf(UnreadableResultException.class)
                    .hasMessageMatching(Pattern.quote(file + ": ") + "[12]:[0-9]+: [^\n]+");
        }
    }

    @Test
    void read_hugeDeepOrAbsentFile_isRefused() throws IOException {
        assertThatThrownBy(() -> GateRulesFile.read(write("#".repeat(2_000_000))))
                .hasMessageContaining("has 2000000 bytes, allowed: 1048576; is it the right file?");
        assertThatThrownBy(() -> GateRulesFile.read(write("[".repeat(100_000))))
                .hasMessageContaining("is nested deeper than 20");
        assertThatThrownBy(() -> GateRulesFile.read(folder.resolve("gate.yml")))
                .hasMessageEndingWith("gate.yml: there is no such file");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("gate.yaml"), text);
    }
}

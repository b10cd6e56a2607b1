package dev.hitmiss.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionSectionTest {
    private static final List<Double> STEADY = List.of(100.0, 101.0, 99.0);

    @Test
    void render_wideRows_countsThemAndNamesTheWidest() {
        String text = render(
                Budget.QUICK,
                row("localHit", STEADY),
                row("NoOpBenchmark.noOpCache", List.of(100.0, 110.0, 120.0)),
                row("BareRedisBenchmark.get", List.of(100.0, 150.0, 80.0)));

        assertThat(text)
                .startsWith(
                        "Precision: 2 of 3 JMH rows have a 95 % interval wider than ± 15 %; the widest: BareRedis.get, ")
                .endsWith(
                        " ns. More forks would mend that (-Dbench.budget=full with -Dbench.include=NAME has ten of each), or"
                                + " longer ones (-Dbench.jmhArgs='-i 50').\n");
    }

    @Test
    void render_rowWithTwoForks_saysThatItHasNoInterval() {
        assertThat(render(Budget.QUICK, row("localHit", STEADY), row("lookup", List.of(100.0, 101.0))))
                .isEqualTo("Precision: 1 of 2 JMH rows has too few forks for an interval. More forks would mend that"
                        + " (-Dbench.budget=full with -Dbench.include=NAME has ten of each), or longer ones"
                        + " (-Dbench.jmhArgs='-i 50').\n");
    }

    @Test
    void render_rowWhoseForksHaveNoFigure_saysWhatWouldMendThat() {
        assertThat(render(Budget.QUICK, row("localHit", List.of(100.0, Double.NaN, 99.0))))
                .isEqualTo("Precision: 1 of 1 JMH rows has forks without a figure; longer iterations"
                        + " would mend that (-Dbench.jmhArgs='-r 5s').\n");
    }

    @Test
    void render_steadyRows_saysThatAllAreNarrow() {
        assertThat(render(Budget.FULL, row("localHit", STEADY)))
                .isEqualTo("Precision: every JMH row has a 95 % interval within ± 15 %.\n");
    }

    @Test
    void render_smokeRun_isEmpty() {
        assertThat(render(Budget.SMOKE, row("localHit", STEADY))).isEmpty();
    }

    private static String render(Budget budget, MicroRow... rows) {
        return new PrecisionSection().render(Fixtures.run(Fixtures.meta(budget), List.of(rows)));
    }

    private static MicroRow row(String ending, List<Double> levels) {
        MicroRow row = Fixtures.micro().stream()
                .filter(it -> it.benchmark().endsWith(ending))
                .findFirst()
                .orElseThrow();
        return new MicroRow(
                row.key(),
                row.group(),
                row.headline(),
                row.outcome(),
                row.floor(),
                row.settings(),
                row.jvm(),
                Measurement.ofValues(
                        Measurement.PRIMARY,
                        "ns/op",
                        levels.stream().map(List::of).toList()),
                row.secondary());
    }
}

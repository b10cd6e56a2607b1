package dev.hitmiss.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.Validity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValiditySectionTest {
    @Test
    void render_manyOfOneName_showsEachFailureAndOneForAllThatPassed() {
        String section = render(
                check("counts-reconcile", true, "a: 400 offered."),
                check("clock-cost", true, "25 ns."),
                check("counts-reconcile", false, "b: 399 of 400."),
                check("counts-reconcile", true, "c: 400 offered."),
                check("counts-reconcile", true, "d: 400 offered."));

        assertThat(section.lines().skip(2).map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "| counts-reconcile | ❌ **failed** | b: 399 of 400. |",
                        "| counts-reconcile | ✅ passed | a: 400 offered. (And 2 more that passed; all are in run.json.) |",
                        "| clock-cost | ✅ passed | 25 ns. |");
    }

    private static Validity check(String name, boolean passed, String text) {
        return new Validity(name, null, null, null, passed, text);
    }

    private static String render(Validity... checks) {
        RunDocument run = Fixtures.run();
        return new ValiditySection()
                .render(new RunDocument(
                        run.schemaVersion(),
                        run.meta(),
                        List.of(checks),
                        run.micro(),
                        run.load(),
                        run.loadRun(),
                        run.experiments(),
                        run.claims()));
    }
}

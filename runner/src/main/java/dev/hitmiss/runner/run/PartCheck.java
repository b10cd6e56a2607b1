package dev.hitmiss.runner.run;

import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.intake.JmhFile;
import dev.hitmiss.results.intake.JmhRow;
import dev.hitmiss.runner.plan.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whether a file of JMH is what a step was to leave: one row, its own, whole. */
final class PartCheck {
    private PartCheck() {}

    static Optional<String> problem(Path part, Step step) {
        try {
            List<JmhRow> rows = JmhFile.read(part);
            return rows.size() == 1 && rows.get(0).key().equals(step.row())
                    ? Optional.empty()
                    : Optional.of(
                            "JMH measured " + rows.stream().map(JmhRow::key).toList());
        } catch (UnreadableResultException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}

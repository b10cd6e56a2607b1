package dev.hitmiss.results.doubt;

import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.Validity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every check that the rows and experiments of a run allow; one for which they lack what it looks at is not made. */
public final class Doubts {
    private Doubts() {}

    public static List<Validity> of(List<MicroRow> rows, List<RowIterations> iterations, List<Experiment> experiments) {
        return Stream.of(ClockCheck.of(rows), TwinCheck.of(rows), DriftCheck.of(iterations), SkewCheck.of(experiments))
                .flatMap(Optional::stream)
                .toList();
    }
}

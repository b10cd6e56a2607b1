package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import java.util.Comparator;
import java.util.List;

/** Something that kept a run from being whole, and the exit code it leads to. */
record Problem(ExitCode exitCode, String text) {
    /** Where several codes hold, the first of these is the one. */
    private static final List<ExitCode> ORDER = List.of(
            ExitCode.INTERNAL,
            ExitCode.USAGE,
            ExitCode.NOT_READY,
            ExitCode.INCOMPLETE,
            ExitCode.REGRESSION,
            ExitCode.UNDECIDED,
            ExitCode.OK);

    static ExitCode worst(List<Problem> problems) {
        return problems.stream()
                .map(Problem::exitCode)
                .min(Comparator.comparing(ORDER::indexOf))
                .orElse(ExitCode.OK);
    }
}

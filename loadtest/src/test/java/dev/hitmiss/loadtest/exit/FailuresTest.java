package dev.hitmiss.loadtest.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class FailuresTest {
    private final StringWriter err = new StringWriter();

    private ExitCode explain(Exception failure, boolean stackTrace) {
        return Failures.explain(failure, stackTrace, new PrintWriter(err, true));
    }

    @Test
    void explain_aDefect_isTheNextStepAndOneLastLine() {
        assertThat(explain(new IllegalStateException("odd"), false)).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Run this again with --stack-trace and report what it prints.",
                        "internal error: java.lang.IllegalStateException: odd");
    }

    @Test
    void explain_withStackTrace_printsItAndThenTheMessage() {
        assertThat(explain(new UsageException("no"), true)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("UsageException: no", "\tat ", "FailuresTest")
                .endsWith("\nno\n");
    }
}

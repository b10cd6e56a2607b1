package dev.hitmiss.runner.run;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.RunVerdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a run: its real exit code, where its report is, and the command that comes next. */
record Ending(RunFolder folder, List<Problem> problems) {
    ExitCode exit() {
        return Problem.worst(problems);
    }

    /** Keeps the exit code where a script finds it that sees only Maven's. */
    void write() {
        RunFile.writeVerdict(
                folder.file(RunFile.VERDICT),
                new RunVerdict(
                        RunVerdict.SCHEMA_VERSION,
                        exit().code(),
                        exit().meaning(),
                        problems.stream().map(Problem::text).toList(),
                        null));
    }

    void tell(PrintWriter out, Budget budget) {
        problems.forEach(problem -> out.println("problem    " + problem.text()));
        out.printf("exit code  %d (%s)%n", exit().code(), exit().meaning());
        out.println("report     " + RunFolder.within(Path.of(""), folder.file("report.md")));
        out.println("next       " + next(budget));
        out.flush();
    }

    private String next(Budget budget) {
        if (exit() != ExitCode.OK) {
            return "mvn -Pbench -Dbench.resume=" + RunFolder.within(Path.of(""), folder.path());
        }
        return switch (budget) {
            case SMOKE -> "mvn -Pbench                        (figures to believe)";
            case QUICK -> "mvn -Pbench -Dbench.budget=full    (baselines and documents)";
            case FULL -> "java -jar runner/target/hitmiss.jar report " + RunFolder.within(Path.of(""), folder.path());
        };
    }
}

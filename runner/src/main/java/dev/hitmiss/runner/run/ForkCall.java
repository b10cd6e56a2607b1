package dev.hitmiss.runner.run;

import dev.hitmiss.runner.plan.JmhSchedule;
import dev.hitmiss.runner.plan.Step;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One call of {@code benchmarks.jar} for one fork of one row. */
record ForkCall(Path benchmarksJar, JmhSchedule schedule, Map<String, String> environment, Interruption interruption) {

    /** Counts what rows ask of the servers. */
    private static final String ASKED = "dev.hitmiss.benchmarks.asked.AskedProfiler";

    /** Keeps what is measured away from the servers' processors. */
    private static final String PLACE = "dev.hitmiss.benchmarks.place.PlaceProfiler";

    private static final String FLAME_GRAPHS = "async";

    /** Runs it and keeps its part; answers what went wrong, if something did. */
    Optional<String> run(Step step, Path part, Path log, Path profiles) throws IOException, InterruptedException {
        Path unfinished = part.resolveSibling(part.getFileName() + ".unfinished");
        try (LeashedProcess jmh = LeashedProcess.start(new ForkJava(schedule)
                .command(command(step, unfinished, profiles))
                .withEnvironment(environment)
                .withStdout(Redirect.to(log.toFile()))
                .withStderr(Redirect.appendTo(log.toFile())))) {
            int exit = interruption.waitFor(jmh);
            return exit == 0 ? keep(step, unfinished, part) : Optional.of("JMH exited with " + exit);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private List<String> command(Step step, Path result, Path profiles) {
        List<String> command = new ArrayList<>(List.of("-jar", benchmarksJar.toString()));
        command.addAll(step.jmhFlags());
        schedule.flags().forEach(flag -> command.add(flag.equals(FLAME_GRAPHS) ? flameGraphsInto(profiles) : flag));
        command.addAll(List.of("-prof", ASKED, "-prof", PLACE));
        command.addAll(List.of("-foe", "true", "-rf", "json", "-rff", result.toString()));
        return command;
    }

    private static String flameGraphsInto(Path profiles) {
        return FLAME_GRAPHS + ":output=flamegraph;dir=" + profiles;
    }

    /** Only a whole file about this row becomes a part. */
    private static Optional<String> keep(Step step, Path unfinished, Path part) throws IOException {
        Optional<String> problem = PartCheck.problem(unfinished, step);
        if (problem.isEmpty()) {
            Files.move(unfinished, part, StandardCopyOption.ATOMIC_MOVE);
        }
        return problem;
    }
}

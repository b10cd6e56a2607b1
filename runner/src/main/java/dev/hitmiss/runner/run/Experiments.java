package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.plan.MicroExperiment;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.stack.StackException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the micro part asks once, before the rows: each of them has the machine for itself. */
record Experiments(Jars jars, RunPlan plan, Set<String> confirmed, Interruption interruption, Progress progress) {

    void ask(RunFolder folder, Consumer<Problem> tell) throws IOException, InterruptedException {
        for (MicroExperiment experiment : plan.besideRows()) {
            if (interruption.isRequested() || folder.has(experiment)) {
                continue;
            }
            progress.say("asking beside the rows: " + experiment.text());
            Path log = folder.log(experiment);
            ask(experiment, folder.document(experiment), log)
                    .filter(what -> !interruption.isRequested())
                    .ifPresent(what -> tell.accept(new Problem(
                            ExitCode.INCOMPLETE,
                            experiment.text() + " is missing: " + what + ", see "
                                    + RunFolder.within(Path.of(""), log))));
        }
    }

    private Optional<String> ask(MicroExperiment experiment, Path document, Path log)
            throws IOException, InterruptedException {
        StackMode stack = plan.stack();
        if (stack == null || !experiment.needsFreshServers()) {
            return call(Map.of()).run(experiment, document, log);
        }
        try (RunServers own =
                RunServers.start(stack, Optional.empty(), List.of(NetworkProfile.LOOPBACK), confirmed, plan.seed())) {
            return call(own.environment()).run(experiment, document, log);
        } catch (StackException e) {
            return Optional.of("it had no servers of its own (" + e.getMessage() + ")");
        }
    }

    private ExperimentCall call(Map<String, String> environment) {
        return new ExperimentCall(jars.benchmarks(), plan, environment, interruption);
    }
}

package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.runner.plan.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rows of a run, fork by fork. */
record Rows(Jars jars, RunPlan plan, Interruption interruption, Progress progress) {

    /** What is there already is left alone. */
    void measure(RunServers servers, MetaFile meta, Consumer<Problem> tell) throws IOException, InterruptedException {
        RunFolder folder = meta.folder();
        List<Step> steps = plan.steps();
        if (interruption.isRequested() || steps.stream().allMatch(step -> folder.has(plan, step))) {
            return;
        }
        ForkCall fork = new ForkCall(jars.benchmarks(), plan.schedule(), seeded(servers, folder), interruption);
        for (int i = 0; i < steps.size() && !interruption.isRequested(); i++) {
            Step step = steps.get(i);
            if (folder.has(plan, step)) {
                continue;
            }
            if (i > 0 && step.fork() > steps.get(i - 1).fork()) {
                meta.lookAround();
            }
            progress.starting(i + 1, steps.size(), plan.estimate(steps.size() - i), step.label());
            fork.run(step, folder.part(plan, step), folder.log(plan, step), folder.profiles(plan, step))
                    .filter(what -> !interruption.isRequested())
                    .ifPresent(what -> tell.accept(new Problem(
                            ExitCode.INCOMPLETE,
                            step.label() + " is missing: " + what + ", see "
                                    + RunFolder.within(Path.of(""), folder.log(plan, step)))));
            meta.write(RunStatus.INCOMPLETE, false);
        }
    }

    /** What forks are told of the servers: also that none of them need look whether the data is there. */
    private Map<String, String> seeded(RunServers servers, RunFolder folder) throws IOException, InterruptedException {
        progress.say("filling the servers with the seeded data");
        Map<String, String> environment = servers.environment();
        new SeedCall(jars.benchmarks(), environment, interruption)
                .run(folder.logs().resolve("seed.log"));
        Map<String, String> all = new HashMap<>(environment);
        all.put("HITMISS_SEEDED", "true");
        return all;
    }
}

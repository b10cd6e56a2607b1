package dev.hitmiss.runner.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.StackMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the micro part asks beside its rows, once a run, in a JVM of its own: figures that are no times. */
public enum MicroExperiment {
    /** The real read path by a clock that is advanced; needs no server. */
    HIT_RATE(Experiment.HIT_RATE, "dev.hitmiss.benchmarks.curve.HitRateMain") {
        @Override
        public List<String> jvmFlags() {
            return List.of("--add-opens=java.base/java.lang=ALL-UNNAMED");
        }

        @Override
        public List<String> arguments(RunPlan plan) {
            return List.of("--seed", Long.toString(plan.seed()));
        }

        @Override
        Duration length(Budget budget) {
            return Duration.ofSeconds(30);
        }
    },
    /** What copies weigh; needs servers without any data, and measures what all of a server holds. */
    MEMORY(Experiment.MEMORY, "dev.hitmiss.benchmarks.memory.MemoryMain") {
        @Override
        public boolean needsFreshServers() {
            return true;
        }

        @Override
        public List<String> arguments(RunPlan plan) {
            return List.of(
                    "--entries",
                    switch (plan.budget()) {
                        case SMOKE -> "1000";
                        case QUICK -> "10000";
                        case FULL -> "10000,100000";
                    });
        }

        @Override
        Duration length(Budget budget) {
            return Duration.ofSeconds(JmhSchedule.perBudget(budget, 30, 60, 400));
        }
    };

    private final String text;
    private final String main;

    MicroExperiment(String text, String main) {
        this.text = text;
        this.main = main;
    }

    /** Its name in files, and that of its document. */
    @JsonValue
    public String text() {
        return text;
    }

    /** The class of {@code benchmarks.jar} that writes its document to {@code --out FILE}. */
    public String main() {
        return main;
    }

    /** Whether it has to have servers of its own, that are empty and nobody else's. */
    public boolean needsFreshServers() {
        return false;
    }

    /** Whether it can be asked where the run's servers come from there. */
    boolean isPossibleOn(@Nullable StackMode stack) {
        return !needsFreshServers() || stack != StackMode.EXTERNAL;
    }

    public List<String> jvmFlags() {
        return List.of();
    }

    public abstract List<String> arguments(RunPlan plan);

    abstract Duration length(Budget budget);
}

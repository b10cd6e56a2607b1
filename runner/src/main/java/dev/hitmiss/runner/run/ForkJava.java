package dev.hitmiss.runner.run;

import dev.hitmiss.runner.plan.JmhSchedule;
import dev.hitmiss.stack.process.LeashedCommand;
import java.util.List;

/** The JVM that rows are measured on: the user's choice, or that of this JVM. */
record ForkJava(JmhSchedule schedule) {

    LeashedCommand command(List<String> arguments) {
        return schedule.jvm()
                .map(java -> LeashedCommand.java(java, arguments))
                .orElseGet(() -> LeashedCommand.java(arguments));
    }
}

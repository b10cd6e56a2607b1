package dev.hitmiss.runner.run;

import dev.hitmiss.runner.machine.Pinning;
import dev.hitmiss.runner.plan.JmhSchedule;
import dev.hitmiss.stack.process.LeashedCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the JVMs that rows are measured on are started: which, with which arguments, on which processors. */
record ForkJava(JmhSchedule schedule, Optional<Pinning> pinning) {

    /** One of them that JMH does not start. */
    LeashedCommand command(List<String> arguments) {
        LeashedCommand anywhere = schedule.jvm()
                .map(java -> LeashedCommand.java(java, arguments))
                .orElseGet(() -> LeashedCommand.java(arguments));
        return pinning.map(found -> anywhere.onProcessors(found.forks())).orElse(anywhere);
    }

    /** What each is given beside its defaults; JMH has to be told by {@link #jmhFlags}. */
    List<String> jvmArguments() {
        return Stream.concat(ownArguments().stream(), schedule.jvmArguments().stream())
                .toList();
    }

    List<String> jmhFlags() {
        return schedule.flags(ownArguments());
    }

    private List<String> ownArguments() {
        return pinning.map(Pinning::jvmArguments).orElse(List.of());
    }
}

package dev.hitmiss.runner;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.gate.GateCall;
import dev.hitmiss.runner.plan.RunSettings;
import dev.hitmiss.runner.properties.UserProperties;
import dev.hitmiss.runner.run.Jars;
import dev.hitmiss.runner.run.RunPlace;
import dev.hitmiss.runner.run.RunSession;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the profiles of the build call: a job, and the user properties that it was started with. */
@Command(name = "maven", hidden = true, description = "Called by mvn -Pbench, -Pload and -Pgate.")
final class MavenCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Option(names = "--profile", required = true, description = "bench, load or gate")
    @SuppressWarnings("NullAway.Init") // required
    private String profile;

    @Option(names = "--properties", required = true, description = "the file with the user properties")
    @SuppressWarnings("NullAway.Init") // required
    private Path properties;

    @Override
    public Integer call() throws Exception {
        Properties given = UserProperties.read(properties);
        List<String> problems = UserProperties.problems(given);
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.USAGE, String.join(System.lineSeparator(), problems));
        }
        MavenWishes wishes = new MavenWishes(profile, given);
        wishes.requireForThisJob();
        PrintWriter terminal = spec.commandLine().getOut();
        Optional<GateCall> onFiles = wishes.gateOnFiles();
        if (onFiles.isPresent()) {
            return judged(onFiles.get(), terminal);
        }
        wishes.baseline().ifPresent(baseline -> wishes.gateOn(baseline).requireReadable());
        Jars jars = Jars.ofThisBuild();
        RunSettings settings = wishes.settings(jars.results());
        endWithMaven();
        ExitCode exit = new RunSession(jars, terminal).run(settings);
        if (exit != ExitCode.OK || settings.dryRun() || wishes.baseline().isEmpty()) {
            return exit.code();
        }
        return judged(wishes.gateOn(RunPlace.of(settings.out(), "latest")), terminal);
    }

    private static int judged(GateCall call, PrintWriter terminal) {
        RunVerdict verdict = call.answer();
        int exit = GateCommand.tell(call, verdict, terminal);
        terminal.println("next       " + NextCommand.after(call, verdict));
        terminal.flush();
        return exit;
    }

    /** A killed Maven tells its children nothing, and a run without its user would go on for hours. */
    private static void endWithMaven() {
        ProcessHandle.current().parent().ifPresent(maven -> {
            Thread watch = new Thread(
                    () -> {
                        maven.onExit().join();
                        System.exit(ExitCode.INCOMPLETE.code());
                    },
                    "maven-watch");
            watch.setDaemon(true);
            watch.start();
        });
    }
}

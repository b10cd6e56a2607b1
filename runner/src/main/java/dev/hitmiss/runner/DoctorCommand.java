package dev.hitmiss.runner;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.runner.machine.Bystanders;
import dev.hitmiss.runner.machine.Doctor;
import dev.hitmiss.runner.run.ServerCheck;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether this machine and its servers are fit to measure on. */
@Command(
        name = "doctor",
        sortOptions = false,
        description = {
            "Looks for what would spoil a measurement: limits of the machine, what others do on it, servers that do not answer.",
            "A run looks for the same, and writes what it found into meta.json. Exit code 4 says that something would spoil it."
        },
        footer = {"", "Example:", "  hitmiss doctor"})
final class DoctorCommand implements Callable<Integer> {
    private static final int LOOKS = 4;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Mixin
    private ChosenServers servers = new ChosenServers();

    @Override
    public Integer call() throws InterruptedException {
        List<Validity> findings = new ArrayList<>(Doctor.examine());
        Bystanders bystanders = new Bystanders();
        for (int look = 0; look < LOOKS; look++) {
            bystanders.look();
        }
        bystanders.found().ifPresent(findings::add);
        findings.add(ServerCheck.of(servers.mode(), servers.confirmed()));
        PrintWriter out = spec.commandLine().getOut();
        int width = findings.stream().mapToInt(it -> it.check().length()).max().orElse(0);
        findings.forEach(finding -> out.printf(
                "%-6s  %-" + width + "s  %s%n", finding.passed() ? "ok" : "FAILED", finding.check(), finding.text()));
        out.flush();
        return (findings.stream().allMatch(Validity::passed) ? ExitCode.OK : ExitCode.NOT_READY).code();
    }
}

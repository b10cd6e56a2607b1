package dev.hitmiss.loadtest.run;

import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JVMs of this JVM's own installation, which end with it; each writes all its output to one log. */
final class ChildJvm {
    private ChildJvm() {}

    static LeashedProcess start(List<String> arguments, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Redirect output = Redirect.appendTo(log.toFile());
        try {
            return LeashedProcess.start(LeashedCommand.of(command)
                    .withEnvironment(environment)
                    .withStdout(output)
                    .withStderr(output));
        } catch (IOException e) {
            throw new NotReadyException(e.getMessage() + "; its log would be '" + log + "'");
        }
    }
}

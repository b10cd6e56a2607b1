package dev.hitmiss.runner.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Small questions to the machine whose answers may be missing. */
final class Probe {
    private static final long ANSWER_SECONDS_MAX = 10;

    private Probe() {}

    /** The file's text without white space around it; empty when there is no such file or it cannot be read. */
    static Optional<String> file(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The value behind {@code name :} in the first such line of the file. */
    static Optional<String> field(Path file, String name) {
        return file(file).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(name) && line.indexOf(':') > 0)
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** What the command prints; empty when there is no such command, it fails, or it does not end. */
    static Optional<String> command(Path folder, String... words) {
        try {
            Process process = new ProcessBuilder(List.of(words))
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(ANSWER_SECONDS_MAX, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0 ? Optional.of(printed.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

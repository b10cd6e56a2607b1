package dev.hitmiss.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servers that a person starts with the built jar. */
class StackIT {
    @TempDir
    private Path folder;

    @Test
    void stack_atADistance_printsItsUrlsAndSaysHowFarTheyAre() throws Exception {
        try (HitmissProcess stack = HitmissProcess.startAsTyped(folder, "stack", "--network", "same-zone")) {
            stack.awaitOutput("until this ends (Ctrl-C).");
            Map<String, String> printed = stack.output()
                    .lines()
                    .filter(line -> line.matches("[A-Z_]+=.*"))
                    .map(line -> List.of(line.split("=", 2)))
                    .collect(Collectors.toMap(words -> words.get(0), words -> words.get(1)));
            assertThat(printed)
                    .containsOnlyKeys(
                            "DATABASE_URL",
                            "DATABASE_URL_SAME_ZONE",
                            "HITMISS_NETWORK",
                            "HITMISS_STACK",
                            "REDIS_URL",
                            "REDIS_URL_SAME_ZONE")
                    .containsEntry("HITMISS_NETWORK", "same-zone")
                    .containsEntry("DATABASE_URL", printed.get("DATABASE_URL_SAME_ZONE"))
                    .containsEntry("REDIS_URL", printed.get("REDIS_URL_SAME_ZONE"))
                    .containsEntry(
                            "HITMISS_STACK",
                            "embedded@" + withoutLogin(printed, "DATABASE_URL") + ","
                                    + withoutLogin(printed, "REDIS_URL"));
            stack.terminate();
            assertThat(stack.waitFor()).as(stack.account()).isZero();
        }
    }

    private static String withoutLogin(Map<String, String> printed, String name) {
        return printed.getOrDefault(name, "").replaceFirst("//.*@", "//");
    }
}

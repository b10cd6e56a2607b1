package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.runner.properties.UserProperties.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name what is there. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final int TWO_SCREENS = 130;

    @Test
    void architecture_namesEveryModuleAndPackage() throws IOException {
        String architecture = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        for (String module : modules()) {
            String name = module.substring(module.lastIndexOf('/') + 1);
            assertThat(architecture).contains("`" + module + "`").contains("`dev.hitmiss." + name + "`");
            for (Path packageFolder : packages(ROOT.resolve(module).resolve("src/main/java/dev/hitmiss/" + name))) {
                assertThat(architecture).contains("`" + packageFolder.getFileName() + "`");
            }
        }
    }

    @Test
    void architecture_isTwoScreens() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("ARCHITECTURE.md"))).hasSizeLessThan(TWO_SCREENS);
    }

    @Test
    void readme_namesEveryPropertyAndExitCode() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(Stream.of(Known.values()).map(Known::key))
                .allSatisfy(key -> assertThat(readme).contains("`" + key));
        assertThat(Stream.of(ExitCode.values()))
                .allSatisfy(code -> assertThat(readme).contains("| " + code.code() + " | " + code.meaning() + " |"));
    }

    private static List<String> modules() throws IOException {
        return Pattern.compile("<module>(.+)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<Path> packages(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).toList();
        }
    }
}

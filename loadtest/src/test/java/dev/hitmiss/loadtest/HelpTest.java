package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.loadtest.exit.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What {@code --help} promises is so. */
final class HelpTest {
    private static final Pattern README_CODE = Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\|$");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^  loadtest\\.jar (.+)$");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(List<String> arguments) {
        CommandLine commandLine = LoadtestMain.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    private String helpOf(String command) {
        execute(Stream.of(command, "--help").filter(word -> !word.isEmpty()).toList());
        String help = out.toString();
        out.getBuffer().setLength(0);
        return help;
    }

    @Test
    void exitCodes_areThoseOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));

        assertThat(README_CODE.matcher(readme).results().map(HelpTest::codeAndMeaning))
                .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                        .map(code -> code.status() + " " + code.meaning())
                        .toList());
    }

    private static String codeAndMeaning(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "inject", "list", "ladder"})
    void help_ofEveryCommand_listsEveryExitCodeAndTheStackTrace(String command) {
        String help = helpOf(command);

        assertThat(help.lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .containsSubsequence(Arrays.stream(ExitCode.values())
                        .map(code -> code.status() + " " + code.meaning())
                        .toList());
        assertThat(help).contains("--stack-trace", "--help", "--version").doesNotContain("=<");
    }

    /** What is added makes the example refuse before it starts anything; whatever else were wrong would be told too. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            ''     | --service-jar nowhere.jar | 4 | there is no service at 'nowhere.jar';
            run    | --service-jar nowhere.jar | 4 | there is no service at 'nowhere.jar';
            ladder | --service-jar nowhere.jar | 4 | there is no service at 'nowhere.jar';
            inject | --warm-up 25h             | 2 | the warm-up must be between 0s and 24h, got: PT25H
            list   | -                         | 0 | -
            """)
    void help_ofEveryCommand_endsWithAnExampleThatCanBeTyped(String command, String added, int exit, String message) {
        MatchResult example =
                EXAMPLE.matcher(helpOf(command)).results().findFirst().orElseThrow();
        String line = example.group(1) + (added == null ? "" : " " + added);

        assertThat(execute(List.of(line.split(" ")))).isEqualTo(exit);
        assertThat(err.toString()).startsWith(message == null ? "" : message);
        assertThat(err.toString().lines()).hasSizeLessThanOrEqualTo(1);
    }
}

package dev.hitmiss.results.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.BenchmarkMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JmhFileTest {
    @TempDir
    Path folder;

    @Test
    void read_jmhsOwnFile_hasEveryModeAndKeepsRowsApart() {
        List<JmhRow> rows = JmhSamples.read("three-forks");

        assertThat(rows).hasSize(10);
        assertThat(rows.stream().map(JmhRow::mode)).contains(BenchmarkMode.values());
        JmhRow sampled = JmhSamples.row(rows, "sample.Parts.sample");
        assertThat(sampled.primaryMetric().rawData()).isNull();
        assertThat(sampled.primaryMetric().histograms()).hasSize(3);
        assertThat(JmhSamples.row(rows, "sample.Pair.pair").params()).isEmpty();
    }

    @Test
    void read_writtenAgain_isTheSame() {
        Path copy = folder.resolve("copy.json");

        JmhFile.write(copy, JmhSamples.read("three-forks"));

        assertThat(JmhFile.read(copy)).isEqualTo(JmhSamples.read("three-forks"));
        assertThat(Schemas.tree(copy)).isEqualTo(Schemas.tree(JmhSamples.file("three-forks")));
    }

    @ParameterizedTest
    @CsvSource({"'\"+INF\"',Infinity", "'\"INF\"',Infinity", "'\"-INF\"',-Infinity", "'\"NaN\"',NaN", "7,7.0"})
    void read_scoreInJmhsWords_isThatNumber(String word, double expected) throws IOException {
        Path file = changed("\"score\":[0-9.E-]+", "\"score\":" + word);

        assertThat(JmhFile.read(file).get(0).primaryMetric().score()).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\"threads\":2 # \"threads\":\"2\" # [0].threads: .*",
                "\"threads\":2 # \"threads\":2.5 # [0].threads: .*",
                "\"threads\":2 # \"threads\":null # [0].threads: .*",
                "\"threads\":2, #  # [0].threads: Missing required creator property 'threads' .*",
                "\"threads\":2 # \"threads\":2,\"threads\":3 # .*Duplicate field 'threads'.*",
                "\"threads\":2 # \"threads\":2,\"cores\":3 # [0].cores: unknown field 'cores', allowed: .*threads.*",
                "\"mode\":\"avgt\" # \"mode\":\"fast\" # [0].mode: .*not one of the values accepted.*",
                "\"mode\":\"avgt\" # \"mode\":\"sample\" # [0]: the primary metric of mode 'sample' must have"
                        + " 'rawDataHistogram'",
                "\"forks\":1 # \"forks\":2 # [0]: 'forks' is 2, but the raw data of the primary metric have 1 forks",
                "\"scoreError\":\"NaN\" # \"scoreError\":\"nan\" # [0].primaryMetric.scoreError: .*expected a number,"
                        + " \"NaN\", \"+INF\" or \"-INF\".*",
                "\"scoreError\":\"NaN\" # \"scoreError\":1e999 # [0].primaryMetric.scoreError: .*too large.*",
            })
    void read_brokenFile_namesPositionAndField(String good, String bad, String problem) throws IOException {
        Path file = changed(Pattern.quote(good), bad == null ? "" : bad);

        assertThatThrownBy(() -> JmhFile.read(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageMatching("(?s)" + Pattern.quote(file.toString()) + ": 1:[0-9]+: "
                        + problem.replace("[0]", "\\[0]").replace("+INF", "\\+INF"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'' # No content to map due to end-of-input",
                "[] # 1:1: has no benchmark; JMH was interrupted or matched nothing",
                "{} # 1:1: .*",
                "[{ # 1:[0-9]+: .*",
                "[null] # \\[0]: must not be null",
                "not json # 1:[0-9]+: .*",
            })
    void read_foreignFile_isRefused(String content, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("foreign.json"), content == null ? "" : content);

        assertThatThrownBy(() -> JmhFile.read(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageMatching("(?s)" + Pattern.quote(file.toString()) + ": .*" + problem);
    }

    @Test
    void read_fileThatIsNotThere_isNamed() {
        Path file = folder.resolve("jmh.json");

        assertThatThrownBy(() -> JmhFile.read(file)).hasMessage(file + ": there is no such file");
        assertThatThrownBy(() -> JmhFile.read(folder)).hasMessage(folder + ": is not a file");
    }

    @Test
    void read_oneKeyTwice_isRefused() throws IOException {
        String row = Files.readString(JmhSamples.file("one-value")).strip();
        Path file = folder.resolve("twice.json");
        Files.writeString(file, row.substring(0, row.length() - 1) + "," + row.substring(1));

        assertThatThrownBy(() -> JmhFile.read(file))
                .hasMessage(file + ": [1]: a key must be unique, got twice: sample.Plain.noop|avgt|2|");
    }

    private Path changed(String pattern, String replacement) throws IOException {
        String good = Files.readString(JmhSamples.file("one-value"));
        String bad = good.replaceFirst(pattern, Matcher.quoteReplacement(replacement));
        assertThat(bad).isNotEqualTo(good);
        return Files.writeString(folder.resolve("changed.json"), bad);
    }
}

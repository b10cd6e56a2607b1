package dev.hitmiss.results.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.file.UnreadableResultException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file it is, and what is none. */
class EvidenceFileTest {
    private static final String GOOD = JmhText.file(JmhText.entry("a.B.c", "avgt", "us/op", JmhText.TWO_FORKS));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "`` # 1:1: is empty",
                "` ` # 1:1: is empty",
                "[] # 1:1: has no benchmark; JMH was interrupted or matched nothing",
                "{} # 1:1: the file must be an array as JMH writes it, a run.json .* got an object with neither",
                "7 # 1:1: the file must be an array as JMH writes it, .*, got: 7",
                "not json # 1:[0-9]+: Unrecognized token 'not'.*",
                "[1,2] # 1:2: \\[0] must be an object, got: 1",
                "[{\"name\": \"x\"}] # 1:2: 'benchmark' is missing in \\[0]; is it a file of JMH\\?",
                "[{ # 1:[0-9]+: Unexpected end-of-input.*",
                "{\"meta\": 1} # 1:[0-9]+: 'schemaVersion' is missing, allowed: 1 to 1",
                "{\"runs\": [], \"schemaVersion\": 2} # 1:31: 'schemaVersion' is 2, allowed: 1 to 1; a newer file .*",
                "{\"schemaVersion\": 1, \"name\": \"x\", \"savedAt\": \"2026-11-20T08:15:00Z\", \"runs\": []} "
                        + "# 1:[0-9]+: 'runs' must not be empty",
            })
    void read_foreignFile_saysWhatWasExpected(String content, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("foreign.json"), content);

        assertRefused(file, problem);
    }

    @Test
    void read_somethingBehindTheFile_isRefused() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("two.json"), GOOD + "\n[]"),
                "2:1: nothing may follow the first value of the file");
    }

    @Test
    void read_cutOff_isNeverAPartialResult() throws IOException {
        for (int length = 0; length < GOOD.length(); length++) {
            Path file = Files.writeString(folder.resolve("cut.json"), GOOD.substring(0, length));
            assertRefused(file, "1:[0-9]+: .*");
        }
    }

    @Test
    void read_gzipCutOff_isNeverAPartialResult() throws IOException {
        byte[] packed = JmhText.gzip(GOOD);
        for (int length = 0; length < packed.length; length++) {
            Path file = Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(packed, length));
            assertRefused(file, "1:[0-9]+: .*");
        }
    }

    @Test
    void read_deepNesting_isRefused() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("deep.json"), "[".repeat(1_000_000)),
                "1:2: \\[0] must be an object, got: an array");
        assertRefused(
                Files.writeString(folder.resolve("deep.json"), "[{\"a\":" + "[".repeat(1_000_000)),
                "1:[0-9]+: .*nesting depth.*");
        assertRefused(
                Files.writeString(folder.resolve("deep.json"), "{\"a\":".repeat(1_000_000)),
                "1:[0-9]+: .*nesting depth.*");
    }

    @Test
    void read_hugeNumberOrString_isRefused() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("huge.json"), GOOD.replace("100.0", "1".repeat(1_000_000))),
                "1:[0-9]+: .*exceeds the maximum allowed.*");
        assertRefused(
                Files.writeString(folder.resolve("huge.json"), GOOD.replace("a.B.c", "a".repeat(1_000_000))),
                "1:[0-9]+: .*exceeds the maximum allowed.*");
    }

    /** 100 MB of one fork's iterations, of one object's fields, and of something else altogether. */
    @ParameterizedTest
    @CsvSource({
        "'[{\"primaryMetric\":{\"rawData\":[[1',',1','a fork has more than 4000000 values, which no fork has'",
        "'[{\"primaryMetric\":{\"rawData\":[[1',',2],[3','the file holds more than 128 MB of names and levels, .*'",
        "'[{\"surprise\":[1',',1','Unexpected end-of-input.*'",
    })
    void read_hundredMegabytes_isRefusedAndFillsNoMemory(String begin, String repeated, String problem)
            throws IOException {
        Path file = folder.resolve("large.json");
        String block = repeated.repeat(10_000);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            out.write(begin);
            for (long written = 0; written < 100_000_000; written += block.length()) {
                out.write(block);
            }
        }

        assertRefused(file, "1:[0-9]+: " + problem);
    }

    @Test
    void read_objectWithFieldsWithoutEnd_isRefused() throws IOException {
        StringBuilder text = new StringBuilder("[{\"surprise\":{\"x\":1");
        for (int i = 0; i < 20_000; i++) {
            text.append(",\"").append(i).append("\":1");
        }

        assertRefused(
                Files.writeString(folder.resolve("wide.json"), text),
                "1:[0-9]+: an object has more than 10000 fields, which no result file has");
    }

    @Test
    void read_noFile_isNamed() {
        assertRefused(folder.resolve("jmh.json"), "there is no such file");
    }

    @Test
    void read_folderOfARun_isItsRunFile() throws IOException {
        RunFile.writeRun(folder.resolve(RunFile.RUN), Fixtures.run());
        Files.writeString(folder.resolve(RunFile.JMH), GOOD);

        assertThat(EvidenceFile.read(folder).knowsItsMachine()).isTrue();
    }

    @Test
    void read_folderWithOneFile_isThatFile() throws IOException {
        Files.writeString(folder.resolve("some.json"), GOOD);

        Evidence evidence = EvidenceFile.read(folder);

        assertThat(evidence.subjects()).hasSize(1);
        assertThat(evidence.source()).isEqualTo(folder.toString());
    }

    @Test
    void read_folderWithSeveralFilesOrNone_saysSo() throws IOException {
        assertRefused(folder, "is a folder with neither a run.json nor another JSON file");
        Files.writeString(folder.resolve("b.json"), GOOD);
        Files.writeString(folder.resolve("a.json.gz"), GOOD);

        assertRefused(folder, "is a folder with several JSON files; name one of them: a.json.gz, b.json");
    }

    private static void assertRefused(Path file, String problem) {
        assertThatThrownBy(() -> EvidenceFile.read(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageMatching("(?s)" + Pattern.quote(file + ": ") + problem);
    }
}

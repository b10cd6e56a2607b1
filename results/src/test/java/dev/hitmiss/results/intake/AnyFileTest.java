package dev.hitmiss.results.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.BaselineDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is in a file: it is read, or it is refused with its name. */
class AnyFileTest {
    private static final Path FILE = Path.of("target", "any-file.json");
    private static final byte[] JMH = JmhText.file(
                    JmhText.entry("a.B.c", "thrpt", "ops/us", JmhText.TWO_FORKS, ", \"jvmArgs\": [\"-Xmx1g\"]"),
                    JmhText.entry(
                            "a.B.c", "sample", "us/op", JmhText.histogram(2000, 2), ", \"params\": {\"n\": \"1\"}"))
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] RUN = run();
    private static final byte[] BASELINE = baseline();

    @Property(tries = 10_000)
    void read_anyJson_isRefused(@ForAll("documents") String document) throws IOException {
        Files.writeString(FILE, document);

        assertThat(isRead()).isFalse();
    }

    @Property(tries = 3_000)
    void read_jmhFileWithOneByteChanged_isReadOrRefused(
            @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte change) throws IOException {
        Files.write(FILE, changed(JMH, place, change));

        isRead();
    }

    @Property(tries = 300)
    void read_runFileWithOneByteChanged_isReadOrRefused(
            @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte change) throws IOException {
        Files.write(FILE, changed(RUN, place, change));

        isRead();
    }

    @Property(tries = 100)
    void read_anyFileCutOff_isRefused(@ForAll @IntRange(max = 1_000_000) int length) throws IOException {
        for (byte[] good : List.of(JMH, RUN, BASELINE)) {
            int withoutNewline = good.length - 1;
            Files.write(FILE, Arrays.copyOf(good, length % withoutNewline));

            assertThat(isRead()).isFalse();
        }
    }

    @Property(tries = 2_000)
    void read_anyBytes_isRefused(@ForAll byte[] bytes) throws IOException {
        Files.write(FILE, bytes);

        assertThat(isRead()).isFalse();
    }

    @Property(tries = 2_000)
    void rules_anyText_isReadOrRefused(@ForAll("rules") String text) throws IOException {
        Files.writeString(FILE, text);
        try {
            assertThat(GateRulesFile.read(FILE)).isNotNull();
        } catch (UnreadableResultException e) {
            assertThat(e).hasMessageStartingWith(FILE + ": ");
        }
    }

    private static boolean isRead() {
        try {
            Evidence evidence = EvidenceFile.read(FILE);
            assertThat(evidence.subjects()).isNotEmpty();
            return true;
        } catch (UnreadableResultException e) {
            assertThat(e).hasMessageStartingWith(FILE + ": ");
            return false;
        }
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.randomValue(AnyJson::document);
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(
                        "alpha",
                        "delta",
                        "percentiles",
                        "judged",
                        "benchmarks",
                        "match",
                        "until",
                        ": ",
                        ":",
                        "\n",
                        "\n  ",
                        "- ",
                        "{",
                        "}",
                        "[",
                        "]",
                        "5%",
                        "0.05",
                        "'",
                        "\"",
                        "&a ",
                        "*a",
                        "|",
                        ">",
                        "? ",
                        "!!",
                        "#",
                        "---",
                        "2027-01-31",
                        "p99",
                        "%"),
                Arbitraries.strings().ofMaxLength(3));
        return pieces.list().ofMaxSize(20).map(parts -> String.join("", parts));
    }

    private static byte[] changed(byte[] good, int place, byte change) {
        byte[] bytes = good.clone();
        bytes[place % bytes.length] ^= change;
        return bytes;
    }

    private static byte[] run() {
        Path file = Path.of("target", "any-run.json");
        RunFile.writeRun(file, Fixtures.run());
        return bytes(file);
    }

    private static byte[] baseline() {
        Path file = Path.of("target", "any-baseline.json");
        RunFile.writeBaseline(
                file,
                new BaselineDocument(BaselineDocument.SCHEMA_VERSION, "main", Fixtures.START, List.of(Fixtures.run())));
        return bytes(file);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

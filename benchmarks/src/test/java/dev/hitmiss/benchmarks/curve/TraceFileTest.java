package dev.hitmiss.benchmarks.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TraceFileTest {
    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        Path file = folder.resolve("trace.txt");
        return Files.write(file, List.of(lines));
    }

    @Test
    void keysAlone_comeAHundredASecond() throws IOException {
        Traffic traffic = TraceFile.read(file("b", "a", "b"));
        assertThat(traffic.population()).isEqualTo(2);
        assertThat(IntStream.range(0, 3).map(traffic::key)).containsExactly(0, 1, 0);
        assertThat(IntStream.range(0, 3).mapToLong(traffic::millis)).containsExactly(0L, 10L, 20L);
        assertThat(traffic.labels()).containsEntry("trace", "trace.txt");
    }

    @Test
    void keysWithTimes_comeAsFarApartAsTheyDid() throws IOException {
        Traffic traffic = TraceFile.read(file("1700000000000 a", "1700000000000 b", "1700000300000 a"));
        assertThat(IntStream.range(0, 3).mapToLong(traffic::millis)).containsExactly(0L, 0L, 300_000L);
        assertThat(traffic.before(Replay.WARM_UP)).isEqualTo(2);
    }

    @Test
    void badLines_areRefusedWithNumberAndText() throws IOException {
        Path file = file("5 a", "x b", "4 c", "7", "8 d e", "", "9 f");
        assertThatThrownBy(() -> TraceFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trace '" + file + "' has lines that are no requests:"
                        + " line 2 'x b' does not begin with milliseconds from 0 to 9223372036854;"
                        + " line 3 '4 c' goes back in time;"
                        + " line 4 '7' is no 'millis key' as the first line is;"
                        + " line 5 '8 d e' is no 'millis key' as the first line is;"
                        + " line 6 '' is no 'millis key' as the first line is."
                        + " A line has a key without spaces, or milliseconds that never go back and such a key.");
    }

    @Test
    void manyBadLines_areCounted() throws IOException {
        Path file = file("a", "b c", "b c", "b c", "b c", "b c", "b c", "b c");
        assertThatThrownBy(() -> TraceFile.read(file))
                .hasMessageContaining("line 6 'b c' is no single key; and 2 more.");
    }

    @Test
    void emptyFile_isRefused() throws IOException {
        Path file = file();
        assertThatThrownBy(() -> TraceFile.read(file))
                .hasMessage(
                        "trace '" + file + "' has no line. Give one with a key a line, or with 'millis key' a line.");
    }
}

package dev.hitmiss.results.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.file.UnreadableResultException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PoolTest {
    private static final Path NAME = Path.of("pool.csv");

    private static String text() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PoolTest.class.getResourceAsStream("/selftest/made-up-pool.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Pool read(String text) throws IOException {
        return Pool.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), NAME);
    }

    @Test
    void read_iterations_giveTheirMedian() throws IOException {
        StoredSeries series = read(text()).series().get(0);

        assertThat(series.key()).isEqualTo("a.B.read|avgt|1|size=1,kind=x");
        assertThat(series.sense()).isEqualTo(Sense.COST);
        assertThat(series.control()).isFalse();
        assertThat(series.forks()).extracting(StoredFork::level).containsExactly(1.2, 1.25);
        assertThat(series.forks().get(0).values()).containsExactly(1.2, 1.1, 1.4);
        assertThat(series.forks().get(0).count()).isEqualTo(3);
    }

    @Test
    void read_samples_giveWhatTheySumUpTo() throws IOException {
        StoredFork fork = read(text()).series().get(2).forks().get(1);

        assertThat(fork.level()).isEqualTo(12.75);
        assertThat(fork.mean()).isEqualTo(13.5);
        assertThat(fork.deviation()).isEqualTo(4.25);
        assertThat(fork.count()).isEqualTo(21000);
        assertThat(fork.values()).containsExactly(12.75);
    }

    @Test
    void read_rate_isOneAndControlsAreTold() throws IOException {
        StoredSeries series = read(text()).series().get(1);

        assertThat(series.key()).isEqualTo("a.B.\"quoted\"|thrpt|1|");
        assertThat(series.sense()).isEqualTo(Sense.RATE);
        assertThat(series.control()).isTrue();
    }

    @Test
    void text_readAgain_isTheSame() throws IOException {
        Pool pool = read(text());

        assertThat(PoolLines.text(pool)).isEqualTo(text());
        assertThat(pool.origin()).containsExactly("Made up by hand for tests: nobody measured these.");
        assertThat(pool.blocks()).containsExactly("morning", "evening");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\0',
            value = {
                "b,us/op,judged,key,1 ! pool.csv: 2: a line is block,unit,role,key,forks with the key in double quotes",
                "b,us/op,other,\"k\",1 ! and the role control or judged, got: 'b,us/op,other,\"k\",1'",
                "b,us/op,judged,\"k\",1;x ! a fork is 'value;value' or 'median/mean/deviation/count' with figures above 0,"
                        + " got: '1;x'",
                "b,us/op,judged,\"k\",1/2/3 ! got: '1/2/3'",
                "b,us/op,judged,\"k\",-1 ! got: -1.0/-1.0/0.0/1",
                "b,B/op,judged,\"k\",1 ! 'unit' must be a time an operation or operations in a time, got: 'B/op' for k",
            })
    void read_badLine_saysWhereAndWhatIsAllowed(String line, String message) {
        assertThatThrownBy(() -> read("# origin\n" + line.strip()))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining(message.strip());
    }

    @Test
    void read_oneBenchmarkTwiceInABlock_isAnError() {
        String line = "b,us/op,judged,\"k\",1\n";

        assertThatThrownBy(() -> read(line + line)).hasMessage("pool.csv: 2: block 'b' has k twice");
    }
}

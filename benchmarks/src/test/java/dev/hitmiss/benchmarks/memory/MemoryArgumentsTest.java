package dev.hitmiss.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class MemoryArgumentsTest {
    @Test
    void given_areTakenFromSmallToLarge() {
        MemoryArguments arguments = MemoryArguments.of("--entries", "100000, 10000", "--out", "x.json");
        assertThat(arguments.entries()).containsExactly(10_000, 100_000);
        assertThat(arguments.out()).contains(Path.of("x.json"));
        assertThat(MemoryArguments.of().entries()).containsExactly(10_000);
    }

    @Test
    void others_areRefused() {
        assertThatThrownBy(() -> MemoryArguments.of("--entrys", "7"))
                .hasMessage("'--entrys' is no option. Known are: --out FILE, --entries N,N….");
        assertThatThrownBy(() -> MemoryArguments.of("--out"))
                .hasMessage("option --out needs a value behind it, got: nothing.");
        assertThatThrownBy(() -> MemoryArguments.of("--entries", "1000,99"))
                .hasMessage(
                        "option --entries must be whole numbers from 100 to 1000000, with commas between them, got: '99'.");
        assertThatThrownBy(() -> MemoryArguments.of("--entries", "many"))
                .hasMessage(
                        "option --entries must be whole numbers from 100 to 1000000, with commas between them, got: 'many'.");
    }
}

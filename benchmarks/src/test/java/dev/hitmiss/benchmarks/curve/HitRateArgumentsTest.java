package dev.hitmiss.benchmarks.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class HitRateArgumentsTest {
    @Test
    void given_areTaken() {
        HitRateArguments arguments = HitRateArguments.of("--seed", "7", "--out", "x.json", "--trace", "t");
        assertThat(arguments.seed()).isEqualTo(7);
        assertThat(arguments.out()).contains(Path.of("x.json"));
        assertThat(arguments.trace()).contains(Path.of("t"));
        assertThat(HitRateArguments.of().seed()).isEqualTo(1);
    }

    @Test
    void unknownOrUnfinished_areRefused() {
        assertThatThrownBy(() -> HitRateArguments.of("--sed", "7"))
                .hasMessage("'--sed' is no option. Known are: --out FILE, --trace FILE, --seed N.");
        assertThatThrownBy(() -> HitRateArguments.of("--seed"))
                .hasMessage("option --seed needs a value behind it, got: nothing.");
        assertThatThrownBy(() -> HitRateArguments.of("--seed", "x"))
                .hasMessage("option --seed must be a whole number, got: 'x'.");
    }
}

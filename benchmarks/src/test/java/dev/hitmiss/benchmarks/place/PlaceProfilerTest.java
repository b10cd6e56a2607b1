package dev.hitmiss.benchmarks.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceProfilerTest {
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "2, 2", "4, 4", "5, 5"})
    void first_afterSoManyWarmUps_isTheLastOfThemOrTheNextAfterTheSetUp(int warmUps, int first) {
        assertThat(PlaceProfiler.first(warmUps)).isEqualTo(first);
    }
}

package dev.hitmiss.benchmarks.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceProfilerTest {
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "2, 2", "4, 3", "7, 4", "8, 5"})
    void first_ofSoManyWarmUps_beginsTheirSecondHalfAndIsNeverTheOneWithTheSetUp(int warmUps, int first) {
        assertThat(PlaceProfiler.first(warmUps)).isEqualTo(first);
    }
}

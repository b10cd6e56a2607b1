package dev.hitmiss.results.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StudentTTest {
    private static final Percentage NEARLY = Percentage.withPercentage(1e-8);

    /** {@code qt(p, df, lower.tail = FALSE)} of R. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.25, 1",
        "1, 0.05, 6.3137515146750438",
        "1, 0.025, 12.706204736174707",
        "1, 1e-4, 3183.0987571181508",
        "1, 1e-6, 318309.88618274347",
        "2, 0.05, 2.919985580353726",
        "2, 1e-4, 70.700071074964271",
        "2, 1e-6, 707.10572052593386",
        "2.5, 0.25, 0.78501368299229679",
        "2.5, 1e-6, 220.17342917823751",
        "3, 0.025, 3.1824463052837091",
        "3, 1e-6, 103.29946778041933",
        "10, 0.05, 1.8124611228116763",
        "10, 1e-4, 5.6938201014575123",
        "10, 1e-6, 9.7519954909405797",
        "1e6, 0.025, 1.9599663568141066",
        "1e6, 1e-6, 4.75345234827968",
        "1e9, 0.05, 1.6448536284752417",
        "1e9, 1e-4, 3.7190164992449408",
        "1e9, 1e-6, 4.7534243368622109"
    })
    void exceededWith_anyFreedomAndTail_isRs(double freedom, double tail, double expected) {
        assertThat(StudentT.of(freedom).exceededWith(tail)).isCloseTo(expected, NEARLY);
        assertThat(StudentT.of(freedom).above(expected)).isCloseTo(tail, Percentage.withPercentage(1e-6));
    }
}

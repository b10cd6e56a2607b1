package dev.hitmiss.results.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregationTest {
    /** With one iteration a part, its score is the sum, the mean, the maximum and the minimum at once. */
    @ParameterizedTest
    @CsvSource({"counts,SUM", "ms,SUM", "#,SUM", "B/op,MEAN", "MB/sec,MEAN", "ops/ms,MEAN"})
    void infer_oneIterationAPart_goesByTheUnit(String unit, Aggregation expected) {
        assertThat(Aggregation.infer(unit, List.of(clue(3, 3.0), clue(5, 5.0)))).isEqualTo(expected);
    }

    @Test
    void infer_severalIterations_goesByTheScoreWhateverTheUnit() {
        assertThat(Aggregation.infer("B/op", List.of(clue(3, 1.0, 2.0)))).isEqualTo(Aggregation.SUM);
        assertThat(Aggregation.infer("B/op", List.of(clue(2, 1.0, 2.0)))).isEqualTo(Aggregation.MAX);
        assertThat(Aggregation.infer("B/op", List.of(clue(1, 1.0, 2.0)))).isEqualTo(Aggregation.MIN);
        assertThat(Aggregation.infer("counts", List.of(clue(1.5, 1.0, 2.0)))).isEqualTo(Aggregation.MEAN);
    }

    private static Aggregation.Clue clue(double score, Double... values) {
        return new Aggregation.Clue(score, Double.NaN, new ListedScores(List.of(values)));
    }
}

package dev.hitmiss.loadtest.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScrambleTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 1_000, 1_024, 1_025, 10_922})
    void at_everyIndex_isAPermutation(long size) {
        Scramble scramble = new Scramble(size, 42);

        assertThat(LongStream.range(0, size).map(scramble::at).sorted().toArray())
                .isEqualTo(LongStream.range(0, size).toArray());
    }

    @Test
    void at_neighbours_areNotNeighbours() {
        Scramble scramble = new Scramble(10_000, 42);
        long together = LongStream.range(0, 1_000)
                .filter(index -> Math.abs(scramble.at(index) - scramble.at(index + 1)) < 10)
                .count();

        assertThat(together).isLessThan(20);
    }

    @Test
    void at_underAnotherSeed_isAnotherPermutation() {
        Scramble one = new Scramble(10_000, 1);
        Scramble two = new Scramble(10_000, 2);

        assertThat(LongStream.range(0, 10_000)
                        .filter(index -> one.at(index) == two.at(index))
                        .count())
                .isLessThan(20);
    }
}

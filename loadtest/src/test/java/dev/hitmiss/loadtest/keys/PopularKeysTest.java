package dev.hitmiss.loadtest.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class PopularKeysTest {
    private static final int POPULATION = 10_922;
    private static final int DRAWS = 200_000;

    private final PopularKeys keys = new PopularKeys(POPULATION, 7);

    @Test
    void at_aTicket_isTheSameKeyWhoeverAsks() {
        assertThat(keys.at(123)).isEqualTo(new PopularKeys(POPULATION, 7).at(123));
        assertThat(LongStream.range(0, 100).map(keys::at).distinct().count()).isGreaterThan(20);
    }

    @Test
    void at_manyTickets_achievesTheSkewOfATrueZipf() {
        long[] hits = new long[POPULATION];
        long known = LongStream.range(0, DRAWS)
                .map(keys::at)
                .filter(index -> index < POPULATION)
                .peek(index -> hits[(int) index]++)
                .count();
        double topPercent = LongStream.of(hits).sorted().skip(POPULATION - 109).sum() / (double) known;

        assertThat(topPercent).isCloseTo(0.52, Offset.offset(0.01));
    }

    @Test
    void at_manyTickets_asksForUnknownThingsAtTheirShare() {
        double unknown = LongStream.range(0, DRAWS)
                        .filter(ticket -> keys.at(ticket) >= POPULATION)
                        .count()
                / (double) DRAWS;

        assertThat(unknown).isCloseTo(PopularKeys.DISTRIBUTION.unknownShare(), Offset.offset(0.001));
    }
}

package dev.hitmiss.loadtest.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class OverlayKeysTest {
    private static final int POPULATION = 10_922;
    private static final int DRAWS = 200_000;

    private final OverlayKeys keys = new OverlayKeys(POPULATION, 7);

    @Test
    void at_aTicket_isTheSameKeyWhoeverAsks() {
        assertThat(keys.at(123)).isEqualTo(new OverlayKeys(POPULATION, 7).at(123));
        assertThat(LongStream.range(0, 100).mapToObj(keys::at).distinct().count())
                .isGreaterThan(20);
    }

    @Test
    void indexAt_manyTickets_achievesTheSkewOfATrueZipf() {
        long[] hits = new long[POPULATION];
        long known = LongStream.range(0, DRAWS)
                .map(keys::indexAt)
                .filter(index -> index < POPULATION)
                .peek(index -> hits[(int) index]++)
                .count();
        double topPercent = LongStream.of(hits).sorted().skip(POPULATION - 109).sum() / (double) known;

        assertThat(topPercent).isCloseTo(0.52, Offset.offset(0.01));
    }

    @Test
    void indexAt_manyTickets_asksForUnknownOverlaysAtTheirShare() {
        double unknown = LongStream.range(0, DRAWS)
                        .filter(ticket -> keys.indexAt(ticket) >= POPULATION)
                        .count()
                / (double) DRAWS;

        assertThat(unknown).isCloseTo(OverlayKeys.DISTRIBUTION.unknownShare(), Offset.offset(0.001));
    }

    @Test
    void overlay_isNamedAsTheDataNamesIt() {
        assertThat(OverlayKeys.overlay(0)).isEqualTo(UUID.fromString("29de3f3d-cc38-39f4-b7a5-e0667e617363"));
    }
}

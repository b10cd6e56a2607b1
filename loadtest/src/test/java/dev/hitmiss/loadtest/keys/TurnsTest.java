package dev.hitmiss.loadtest.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TurnsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 32})
    void at_anyRound_goesToEveryInstanceOnce(int instances) {
        Turns turns = new Turns(instances, 7);

        for (long round = 0; round < 100; round++) {
            long first = round * instances;
            assertThat(IntStream.range(0, instances)
                            .map(place -> turns.at(first + place))
                            .sorted()
                            .toArray())
                    .isEqualTo(IntStream.range(0, instances).toArray());
        }
    }

    @Test
    void at_everySecondTicket_goesToBothInstancesAlike() {
        Turns turns = new Turns(2, 7);
        double share =
                LongStream.range(0, 10_000).map(pair -> turns.at(2 * pair)).sum() / 10_000.0;

        assertThat(share).isCloseTo(0.5, Offset.offset(0.02));
    }
}

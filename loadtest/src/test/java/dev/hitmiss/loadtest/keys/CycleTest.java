package dev.hitmiss.loadtest.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class CycleTest {
    private final Cycle<String> cycle =
            new Cycle<>(List.of(new Cycle.Share<>(7, "often"), new Cycle.Share<>(3, "seldom")), 5);

    @Test
    void at_anyTenSteps_hasExactShares() {
        for (long from = 0; from < 100; from++) {
            assertThat(LongStream.range(from, from + 10)
                            .filter(step -> cycle.at(step).what().equals("seldom"))
                            .count())
                    .isEqualTo(3);
        }
    }

    @Test
    void at_theTurnsOfOne_countOnWithoutAGap() {
        List<Long> steps = LongStream.range(0, 100)
                .mapToObj(cycle::at)
                .filter(turn -> turn.what().equals("seldom"))
                .map(Cycle.Turn::step)
                .toList();

        assertThat(steps).isEqualTo(LongStream.range(0, 30).boxed().toList());
    }
}

package dev.hitmiss.benchmarks.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.benchmarks.fixture.PopularRows;
import dev.hitmiss.caches.tier.Outcome;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.infra.ThreadParams;

class TriggerTrafficTest {
    private static final int OPERATIONS = 50_000;

    private final TriggerTraffic traffic = new TriggerTraffic();

    @ParameterizedTest
    @CsvSource({"READS_80, 0.20", "READS_95, 0.05", "WRITES, 1"})
    void isWrite_ofManyOperations_isAsTheMixSays(Mix mix, double writes) {
        draw(mix, 0, 1);
        long written = IntStream.range(0, OPERATIONS)
                .peek(operation -> traffic.advance())
                .filter(operation -> traffic.isWrite())
                .count();
        assertThat((double) written / OPERATIONS).isCloseTo(writes, within(0.01));
    }

    @Test
    void mayAnswer_oneThread_onlyByHits() {
        draw(Mix.READS_80, 0, 1);
        assertThat(traffic.mayAnswer(Outcome.REMOTE_HIT)).isTrue();
        assertThat(traffic.mayAnswer(Outcome.LOADED)).isFalse();
        assertThat(traffic.mayAnswer(Outcome.COALESCED)).isFalse();
    }

    @Test
    void mayAnswer_besideOtherThreads_alsoByLoads() {
        draw(Mix.READS_80, 1, 2);
        assertThat(traffic.mayAnswer(Outcome.LOADED)).isTrue();
        assertThat(traffic.mayAnswer(Outcome.COALESCED)).isTrue();
        assertThat(traffic.mayAnswer(Outcome.DEGRADED)).isFalse();
        assertThat(traffic.mayAnswer(Outcome.ABSENT)).isFalse();
    }

    private void draw(Mix mix, int thread, int threads) {
        traffic.mix = mix;
        ThreadParams place = new ThreadParams(thread, threads, 0, 1, 0, 1, thread, threads, 0, 1);
        PopularRows rows = new PopularRows();
        rows.draw(place);
        traffic.draw(new StoredTriggers(), new StatesToWrite(), rows, place);
    }
}

package dev.hitmiss.benchmarks.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.caches.tier.Outcome;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReplayTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Traffic recorded(int population, int[] keys, long... millis) {
        return Traffic.recorded("made", population, keys, millis);
    }

    @Test
    void copyInRedis_answersUntilItsLifeEnds_byTheTrafficsClock() {
        Traffic traffic = recorded(1, new int[] {0, 0, 0, 0, 0}, 0, 500, 999, 1_000, 301_000);
        Replay replay = Replay.of(Setup.redis(SECOND), traffic);
        assertThat(replay.all().reads()).isEqualTo(Map.of(Outcome.LOADED, 3L, Outcome.REMOTE_HIT, 2L));
        assertThat(replay.all().loads()).isEqualTo(3);
        assertThat(replay.all().hitPercent()).isEqualTo(40);
        assertThat(replay.all().savedPercent()).isEqualTo(40);
        assertThat(replay.warm().reads()).isEqualTo(Map.of(Outcome.LOADED, 1L));
        assertThat(replay.warm().loadsPerSecond()).isCloseTo(1 / 1.01, within(1e-9));
    }

    @Test
    void copyInMemory_isPushedOutWhereThereIsNoRoom() {
        int[] turns = {0, 1, 2, 0, 1, 2};
        Traffic traffic = recorded(3, turns, 0, 1, 2, 3, 4, 5);
        assertThat(Replay.of(Setup.local(3, SECOND), traffic).all().hits()).isEqualTo(3);
        assertThat(Replay.of(Setup.lockedLru(2, SECOND), traffic).all().hits()).isZero();
    }

    @Test
    void bothTiers_answerFromRedisWhatMemoryForgot() {
        Traffic traffic = recorded(1, new int[] {0, 0, 0}, 0, 500, 1_000);
        assertThat(Replay.of(Setup.localOverRedis(10, SECOND), traffic).all().reads())
                .isEqualTo(Map.of(Outcome.LOADED, 1L, Outcome.LOCAL_HIT, 1L, Outcome.REMOTE_HIT, 1L));
    }

    @Test
    void adaptiveLife_growsForWhatIsReadOften() {
        int requests = 100;
        long[] millis = new long[requests];
        for (int i = 0; i < requests; i++) {
            millis[i] = i * 100L;
        }
        Traffic traffic = recorded(1, new int[requests], millis);
        long fixed = Replay.of(Setup.redis(SECOND), traffic).all().loads();
        long adaptive = Replay.of(Setup.redis(SECOND).adaptive(), traffic).all().loads();
        assertThat(fixed).isEqualTo(10);
        // After 1, 2 and 4 seconds, and then not before 8 more.
        assertThat(adaptive).isEqualTo(4);
    }

    @Test
    void samePlay_hasTheSameFigures_whereCaffeineThrowsNoDice() {
        Traffic traffic = Traffic.zipf(0.99, 7);
        Setup setup = Setup.localOverRedis(10_000, Duration.ofSeconds(30));
        assertThat(Replay.of(setup, traffic).all().reads())
                .isEqualTo(Replay.of(setup, Traffic.zipf(0.99, 7)).all().reads());
        assertThat(Replay.of(setup, Traffic.zipf(0.99, 8)).all().reads())
                .isNotEqualTo(Replay.of(setup, traffic).all().reads());
    }

    @Test
    void clock_thatIsSentBack_isRefused() {
        AdvancedClock clock = new AdvancedClock();
        clock.advanceToMillis(5);
        assertThatThrownBy(() -> clock.advanceToMillis(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the clock stands at 5 ms and does not go back, got: 4");
    }
}

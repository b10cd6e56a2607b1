package dev.hitmiss.benchmarks.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.benchmarks.experiment.Figure;
import dev.hitmiss.caches.data.keys.Skew;
import dev.hitmiss.caches.tier.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CheckTest {
    private static final Duration MINUTES = Duration.ofMinutes(5);
    private static final Traffic TRAFFIC = Traffic.zipf(0.99, 1);

    @ParameterizedTest
    @EnumSource
    void realPath_keepsToWhatIsKnownWithoutIt(Check check) {
        List<Replay> replays = List.of(
                Replay.of(Setup.redis(Duration.ofSeconds(30)), TRAFFIC),
                Replay.of(Setup.redis(MINUTES).adaptive(), TRAFFIC),
                Replay.of(Setup.local(1_000, MINUTES), TRAFFIC),
                Replay.of(Setup.lockedLru(1_000, MINUTES), TRAFFIC),
                Replay.of(Setup.localOverRedis(1_000, MINUTES), TRAFFIC));
        assertThat(check.largest(replays).orElseThrow().keepsToLimit()).isTrue();
    }

    /** With as many hits fewer, or more where the number is negative, than there really are. */
    private static Replay falsified(Setup setup, long fewer) {
        Replay replay = Replay.of(setup, TRAFFIC);
        Span all = replay.all();
        Span other = new Span(
                Map.of(Outcome.LOADED, all.loads() + fewer, Outcome.LOCAL_HIT, all.hits() - fewer),
                all.loads() + fewer,
                all.seconds());
        return new Replay(setup, TRAFFIC, other, other);
    }

    private static void fails(Check check, Replay replay) {
        Figure largest = check.largest(List.of(replay)).orElseThrow();
        assertThat(largest.keepsToLimit()).as(largest.toString()).isFalse();
    }

    @Test
    void falseFigures_areFound() {
        fails(Check.TEXTBOOK, falsified(Setup.redis(MINUTES), 1));
        fails(Check.TEXTBOOK, falsified(Setup.lockedLru(1_000, MINUTES), -1));
        fails(Check.BOUNDS, falsified(Setup.local(1_000, MINUTES), -60_000));
        fails(Check.BOUNDS, falsified(Setup.redis(MINUTES).adaptive(), 10_000));
        fails(Check.NOT_BELOW_LRU, falsified(Setup.local(1_000, MINUTES), 30_000));
        fails(Check.CLOSED_FORM, falsified(Setup.redis(MINUTES), 4_000));
        fails(Check.SKEW, Replay.of(Setup.redis(MINUTES), Traffic.drawn(0.99, Skew.zipf(0.97), 1)));
        Replay replay = Replay.of(Setup.redis(MINUTES), TRAFFIC);
        Span more = new Span(replay.all().reads(), replay.all().loads() + 1, 1);
        fails(Check.ACCOUNTS, new Replay(replay.setup(), TRAFFIC, more, more));
    }
}

package dev.hitmiss.loadtest.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class HeadroomTest {
    private static final Duration OBJECTIVE = Duration.ofMillis(100);
    private static final long SLIP_ALLOWED = 10_000_000;

    @Test
    void headroom_atTheLimits_isNotMarked() {
        Headroom headroom = new Headroom(1_000, 700, SLIP_ALLOWED, 0, OBJECTIVE);

        assertThat(headroom.isInjectorLimited()).isFalse();
        assertThat(headroom.sentence())
                .isEqualTo("Not limited by the injector: it was offered at 70 % of the 1000 arrivals a second that the"
                        + " injector can make here (70 % are allowed), and slip at p99 was 10.0 ms (a tenth of the"
                        + " objective of 100ms is allowed).");
    }

    @Test
    void headroom_nearTheCeiling_isMarked() {
        assertThat(new Headroom(1_000, 701, 0, 0, OBJECTIVE).isInjectorLimited())
                .isTrue();
    }

    @Test
    void headroom_withLateStarts_isMarked() {
        Headroom headroom = new Headroom(1_000, 1, SLIP_ALLOWED + 1, 0, OBJECTIVE);

        assertThat(headroom.isInjectorLimited()).isTrue();
        assertThat(headroom.sentence()).startsWith("Limited by the injector: ");
    }

    @Test
    void headroom_withArrivalsThatCouldNotBeSent_isMarked() {
        Headroom headroom = new Headroom(1_000, 1, 0, 3, OBJECTIVE);

        assertThat(headroom.isInjectorLimited()).isTrue();
        assertThat(headroom.sentence())
                .startsWith("Limited by the injector: 3 arrivals could not be sent for want of files or ports"
                        + " (see 'ulimit -n'), it was offered at ");
    }
}

package dev.hitmiss.loadtest.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class TicketCounterTest {
    private static final long START_NANOS = -5_000;

    private final AtomicLong clockNanos = new AtomicLong(START_NANOS);
    private final TicketCounter tickets = new TicketCounter(2_500, clockNanos::get);

    @Test
    void draw_theFirst_intendsTheMomentOfDrawing() {
        assertThat(tickets.draw()).isEqualTo(new Ticket(0, 0, START_NANOS));
    }

    @Test
    void draw_late_keepsToTheSchedule() {
        tickets.draw();
        clockNanos.addAndGet(10_000_000);

        assertThat(tickets.draw()).isEqualTo(new Ticket(1, 400_000, START_NANOS + 400_000));
        assertThat(tickets.draw()).isEqualTo(new Ticket(2, 800_000, START_NANOS + 800_000));
    }

    /** Five arrivals come together after 2 ms, though one was due every 400 µs; the sixth is on time, the seventh late. */
    @Test
    void draw_afterALateFirst_keepsToTheScheduleThatOneOnTimeShows() {
        clockNanos.set(START_NANOS + 2_000_000);
        for (int late = 0; late < 5; late++) {
            tickets.draw();
        }
        assertThat(tickets.draw()).isEqualTo(new Ticket(5, 2_000_000, START_NANOS + 2_000_000));
        clockNanos.set(START_NANOS + 52_400_000);

        assertThat(tickets.draw()).isEqualTo(new Ticket(6, 2_400_000, START_NANOS + 2_400_000));
    }

    @Test
    void draw_atARateThatDoesNotDivideASecond_doesNotDrift() {
        TicketCounter thirds = new TicketCounter(3, clockNanos::get);
        List<Long> offsets = LongStream.range(0, 4)
                .map(k -> thirds.draw().offsetNanos())
                .boxed()
                .toList();

        assertThat(offsets).containsExactly(0L, 333_333_333L, 666_666_667L, 1_000_000_000L);
    }

    @Test
    void draw_byManyThreads_givesEveryNumberOnceAndNoScheduleBeforeTheTrueOne() {
        var numbers = new ConcurrentSkipListSet<Long>();
        var origins = new ConcurrentSkipListSet<Long>();
        IntStream.range(0, 10_000).parallel().forEach(unused -> {
            clockNanos.addAndGet(400_000);
            Ticket ticket = tickets.draw();
            numbers.add(ticket.number());
            origins.add(ticket.intendedNanos() - ticket.offsetNanos());
        });

        assertThat(numbers).hasSize(10_000);
        assertThat(numbers.last()).isEqualTo(9_999);
        assertThat(origins.first()).isGreaterThanOrEqualTo(START_NANOS + 400_000);
        assertThat(tickets.drawn()).isEqualTo(10_000);
    }

    @Test
    void elapsed_countsFromTheFirstTicket() {
        assertThat(tickets.elapsed()).isEqualTo(Duration.ZERO);

        tickets.draw();
        clockNanos.addAndGet(7_000);

        assertThat(tickets.elapsed()).isEqualTo(Duration.ofNanos(7_000));
    }
}

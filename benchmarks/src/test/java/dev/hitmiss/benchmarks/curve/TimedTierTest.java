package dev.hitmiss.benchmarks.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.caches.tier.Filling;
import dev.hitmiss.caches.tier.Grants;
import dev.hitmiss.caches.tier.Lease;
import dev.hitmiss.caches.tier.Versioned;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TimedTierTest {
    private static final Versioned<String> ROW = new Versioned<>(1, "row");

    private final AdvancedClock clock = new AdvancedClock();
    private final TimedTier<String, String> tier = new TimedTier<>(
            clock, (key, row) -> row.isAbsent() ? Duration.ZERO : Duration.ofMillis(100), Duration.ofMillis(10));

    private Lease lease() {
        return tier.lease("k").orElseThrow();
    }

    @Test
    void copy_filledUnderItsLease_standsForItsLife() {
        assertThat(tier.fill("k", lease(), ROW)).isTrue();
        clock.advanceToMillis(99);
        assertThat(tier.get("k")).contains(ROW);
        assertThat(tier.remaining("k")).isEqualTo(Duration.ofMillis(1));
        clock.advanceToMillis(100);
        assertThat(tier.get("k")).isEmpty();
        assertThat(tier.remaining("k")).isEqualTo(Duration.ZERO);
    }

    @Test
    void lease_heldByAnother_isRefusedUntilItLapses() {
        Lease lapsed = lease();
        assertThat(tier.lease("k")).isEmpty();
        assertThat(tier.open("k").lease()).isEmpty();
        clock.advanceToMillis(10);
        assertThat(tier.fill("k", lapsed, ROW)).isFalse();
        assertThat(tier.get("k")).isEmpty();
        assertThat(tier.open("k").lease()).isPresent();
    }

    @Test
    void writer_takesTheLease_andTheReadersFillIsRefused() {
        Lease readers = lease();
        Lease writers = tier.claim("k").orElseThrow();
        assertThat(tier.fill("k", readers, ROW)).isFalse();
        tier.store("k", writers, ROW);
        assertThat(tier.open("k").copy()).contains(ROW);
        tier.store("k", writers, new Versioned<>(2, "other"));
        assertThat(tier.get("k")).isEmpty();
    }

    @Test
    void release_byItsHolderAlone_freesTheKey() {
        Lease first = lease();
        tier.release("k", new Lease("another's"));
        assertThat(tier.lease("k")).isEmpty();
        tier.release("k", first);
        assertThat(tier.lease("k")).isPresent();
    }

    @Test
    void many_areGrantedAndFilled_whereNoneStandsYet() {
        tier.fill("k", lease(), ROW);
        tier.claim("taken");
        Grants<String> grants = tier.leases(List.of("k", "taken", "a", "b"));
        assertThat(grants.there()).isEqualTo(1);
        assertThat(grants.refused()).isEqualTo(1);
        assertThat(grants.leases()).containsOnlyKeys("a", "b");
        assertThat(tier.fillAll(List.of(
                        new Filling<>("a", granted(grants, "a"), ROW),
                        new Filling<>("b", granted(grants, "b"), Versioned.absent()))))
                .isEqualTo(1);
        assertThat(tier.lease("b")).isPresent();
    }

    private static Lease granted(Grants<String> grants, String key) {
        return Objects.requireNonNull(grants.leases().get(key));
    }

    @Test
    void drop_takesCopyAndLease() {
        tier.fill("k", lease(), ROW);
        Lease next = lease();
        tier.drop("k");
        assertThat(tier.get("k")).isEmpty();
        assertThat(tier.fill("k", next, ROW)).isFalse();
        tier.fill("k", lease(), ROW);
        tier.dropAll();
        assertThat(tier.get("k")).isEmpty();
    }
}

package dev.hitmiss.results.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scenario under one arrival rate, open model.
 *
 * @param instances how its requests were shared out
 * @param injector how far it stayed below what the injector can do; null in files of earlier builds
 * @param cpu what it took of the machine; null where that is not known
 * @param instancesStart what its instances were when it began; null in files of earlier builds
 * @param hitRates second by second; null in files of earlier builds
 */
public record Simulation(
        String name,
        Instant startedAt,
        Instant finishedAt,
        double arrivalsPerSecond,
        long warmUpMillis,
        long measuredMillis,
        long seed,
        Keys keys,
        Counts counts,
        List<InstanceShare> instances,
        @Nullable InjectorLimit injector,
        @Nullable CpuCost cpu,
        @Nullable InstancesStart instancesStart,
        @Nullable List<HitRate> hitRates,
        List<String> notes) {
    public Simulation {
        Require.identifier("name", name);
        Require.above("arrivalsPerSecond", 0, arrivalsPerSecond);
        Require.atLeast("warmUpMillis", 0, warmUpMillis);
        Require.atLeast("measuredMillis", 0, measuredMillis);
        instances = List.copyOf(instances);
        hitRates = hitRates == null ? null : List.copyOf(hitRates);
        notes = List.copyOf(notes);
    }

    /** Whether something else than the service decides its figures as well: who sends, or the machine that all share. */
    public boolean limited() {
        return (injector != null && injector.limited()) || (cpu != null && cpu.limited());
    }

    /** How keys were drawn. */
    public record Keys(
            KeyDistribution distribution, @Nullable Double exponent, long population, double unknownShare) {
        public Keys {
            Require.atLeast("population", 1, population);
            Require.share("unknownShare", unknownShare);
        }
    }

    /**
     * How near a simulation came to what the injector itself can do.
     *
     * @param limited whether its figures are the injector's as well
     */
    public record InjectorLimit(
            double ceilingPerSecond,
            String ceilingText,
            double ceilingShare,
            @Nullable Long unsent,
            double slipMicrosP99,
            double slipMicrosMax,
            boolean limited,
            String text) {
        public InjectorLimit {
            Require.above("ceilingPerSecond", 0, ceilingPerSecond);
        }
    }

    /**
     * CPU time by request.
     *
     * @param limited whether the machine was so busy that figures are of waiting for a processor as well
     */
    public record CpuCost(
            @Nullable Double machineBusyShare,
            @Nullable Double instancesMicrosPerRequest,
            double injectorMicrosPerRequest,
            double recordingMicros,
            boolean limited,
            String text) {}

    /** The requests that one instance got, over both phases. */
    public record InstanceShare(String baseUrl, long sent, long failed) {
        public InstanceShare {
            Require.atLeast("sent", 0, sent);
            Require.atLeast("failed", 0, failed);
        }
    }

    /** Arrivals over both phases. */
    public record Counts(long offered, long started, long completed, long failed, long unresolved) {
        public Counts {
            Require.atLeast("started", 0, started);
            Require.atLeast("completed", 0, completed);
            Require.atLeast("failed", 0, failed);
            Require.atLeast("unresolved", 0, unresolved);
            Require.that(
                    offered == completed + failed + unresolved,
                    "'offered' must be completed + failed + unresolved = " + (completed + failed + unresolved)
                            + ", got: " + offered);
        }
    }
}

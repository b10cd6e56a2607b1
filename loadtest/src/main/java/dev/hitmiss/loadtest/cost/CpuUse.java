package dev.hitmiss.loadtest.cost;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * CPU time used in a stretch of a run.
 *
 * @param wall how long the stretch was
 * @param instances what all instances together used; zero where they are not ours to watch
 * @param injector what the injector used
 * @param machineBusy the share of the machine's CPU time that was used, by whomever; NaN if not known
 */
public record CpuUse(Duration wall, Duration instances, Duration injector, double machineBusy) {
    /** From here on whoever wants a processor waits for it. */
    public static final double BUSY_MAX = 0.9;

    static Optional<CpuUse> of(List<CpuSample> samples) {
        if (samples.size() < 2) {
            return Optional.empty();
        }
        CpuSample first = samples.get(0);
        CpuSample last = samples.get(samples.size() - 1);
        double busy = samples.stream()
                .skip(1)
                .mapToDouble(CpuSample::machineBusy)
                .average()
                .orElse(Double.NaN);
        return Optional.of(new CpuUse(
                Duration.between(first.at(), last.at()),
                last.instances().minus(first.instances()),
                last.injector().minus(first.injector()),
                busy));
    }

    /** Whether the machine was so busy that its processes were in each other's way. */
    public boolean isContended() {
        return machineBusy > BUSY_MAX;
    }

    /** What the instances used for each of so many requests a second. */
    public Duration ofInstancesPerRequest(double requestsPerSecond) {
        return per(instances, requestsPerSecond);
    }

    /** What the injector used for each of so many requests a second. */
    public Duration ofInjectorPerRequest(double requestsPerSecond) {
        return per(injector, requestsPerSecond);
    }

    private Duration per(Duration used, double requestsPerSecond) {
        double requests = requestsPerSecond * wall.toNanos() / 1e9;
        return requests > 0 ? Duration.ofNanos(Math.round(used.toNanos() / requests)) : Duration.ZERO;
    }
}

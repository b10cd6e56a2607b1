package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.model.NetworkProfile;
import java.util.List;
import java.util.Optional;

/** How much faster than Redis a copy in an instance's own memory is, in a sentence, at the nearest distance that was measured. */
final class MemoryWorth {
    private MemoryWorth() {}

    static Optional<String> sentence(List<ReadCosts> reads) {
        return SummarySection.networks(reads).stream().findFirst().flatMap(nearest -> sentence(nearest, reads));
    }

    private static Optional<String> sentence(NetworkProfile nearest, List<ReadCosts> reads) {
        List<CostRatio> ratios = reads.stream()
                .filter(costs -> costs.network() == nearest)
                .flatMap(costs -> costs.hitToLocal().stream())
                .toList();
        return ratios.isEmpty()
                ? Optional.empty()
                : Optional.of("**What does a copy in memory add?** On " + nearest.text() + " a hit in Redis takes "
                        + Ratios.range(ratios) + " as long as one in memory, which asks nobody.");
    }
}

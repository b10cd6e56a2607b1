package dev.hitmiss.loadtest.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one simulation came to, and how far it is to be believed.
 *
 * @param cpu of its measured part; empty where that was not to be had
 */
record Finding(Injection injection, Headroom headroom, Optional<CpuCost> cpu) {
    /** What a reader has to be warned of. */
    List<String> limits() {
        List<String> limits = new ArrayList<>();
        if (headroom.isInjectorLimited()) {
            limits.add(name() + ": " + headroom.sentence());
        }
        cpu.filter(cost -> cost.use().isContended()).ifPresent(cost -> limits.add(name() + ": " + cost.busySentence()));
        return limits;
    }

    private String name() {
        return injection.simulation().name();
    }
}

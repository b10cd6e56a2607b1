package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.OpenedNetwork;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.StackDetails;
import java.util.List;
import java.util.Optional;

/** How far away the servers of a row were made to be, in milliseconds of added round trip. */
record Distance(NetworkProfile profile, double redisMillis, double postgresMillis) {
    private static final String RATIO_OF_DELAYS = "most of it is a ratio of delays that were typed in";

    private static final double MICROS_PER_MILLI = 1e3;

    /** None of a row that does not say its network, or one whose delays the run does not say. */
    static Optional<Distance> of(MicroRow row, RunDocument run) {
        return Optional.ofNullable(row.params().get("network"))
                .flatMap(NetworkProfile::ofParameter)
                .flatMap(profile -> profile == NetworkProfile.LOOPBACK
                        ? Optional.of(new Distance(profile, 0, 0))
                        : opened(profile, run));
    }

    /** Why a ratio is judged so: where it is as promised, delays that were typed in have the largest part in it. */
    String reason(Judgement judgement) {
        boolean kept = judgement.verdict() == ClaimVerdict.HOLDS || judgement.verdict() == ClaimVerdict.BEATEN;
        return kept && typedIn() ? RATIO_OF_DELAYS : judgement.reason();
    }

    /** Whether delays were typed in. */
    boolean typedIn() {
        return profile != NetworkProfile.LOOPBACK;
    }

    private static Optional<Distance> opened(NetworkProfile profile, RunDocument run) {
        List<OpenedNetwork> networks = Optional.ofNullable(run.meta().stack())
                .map(StackDetails::networks)
                .orElse(List.of());
        return networks.stream()
                .filter(network -> network.profile() == profile)
                .findFirst()
                .map(network -> new Distance(
                        profile,
                        network.redisAddedMicros() / MICROS_PER_MILLI,
                        network.postgresAddedMicros() / MICROS_PER_MILLI));
    }
}

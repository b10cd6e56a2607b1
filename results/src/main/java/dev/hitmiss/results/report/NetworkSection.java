package dev.hitmiss.results.report;

import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.OpenedNetwork;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.StackDetails;
import dev.hitmiss.results.text.Figures;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which delays were typed in, and what may be concluded under them. */
final class NetworkSection implements Section {
    private static final double MICROS_PER_MILLI = 1e3;

    @Override
    public String render(RunDocument run) {
        List<OpenedNetwork> distant = distant(run.meta().stack());
        if (distant.isEmpty()) {
            return "";
        }
        String delays = distant.stream().map(NetworkSection::delay).collect(Collectors.joining("; "));
        return "Delays that were typed in, not found: " + delays
                + ". A latency under them is an input. They allow conclusions"
                + " about round trips per operation, ratios beside the ceiling that these delays set, database load, hit rates"
                + " and correctness; a ratio between two of them proves nothing.\n";
    }

    private static List<OpenedNetwork> distant(@Nullable StackDetails stack) {
        return stack == null
                ? List.of()
                : stack.networks().stream()
                        .filter(network -> network.profile() != NetworkProfile.LOOPBACK)
                        .toList();
    }

    private static String delay(OpenedNetwork network) {
        return "network " + network.profile().text() + " " + declared(network);
    }

    static String declared(OpenedNetwork network) {
        return "adds " + millis(network.redisAddedMicros()) + " to a round trip to Redis and "
                + millis(network.postgresAddedMicros()) + " to one to PostgreSQL";
    }

    private static String millis(long micros) {
        return Figures.set(micros / MICROS_PER_MILLI) + " ms";
    }
}

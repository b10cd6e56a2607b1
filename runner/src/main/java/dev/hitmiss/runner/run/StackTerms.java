package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.OpenedNetwork;
import dev.hitmiss.results.model.ProxyCalibration;
import dev.hitmiss.results.model.ProxyCost;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.stack.Server;
import dev.hitmiss.stack.network.Calibration;
import java.util.concurrent.TimeUnit;

/** The words of result files for what the stack says, and the other way round: neither module knows the other. */
public final class StackTerms {
    private StackTerms() {}

    public static dev.hitmiss.stack.StackMode mode(StackMode mode) {
        return dev.hitmiss.stack.StackMode.valueOf(mode.name());
    }

    public static dev.hitmiss.stack.network.NetworkProfile profile(NetworkProfile profile) {
        return dev.hitmiss.stack.network.NetworkProfile.valueOf(profile.name());
    }

    static OpenedNetwork opened(NetworkProfile profile) {
        return new OpenedNetwork(profile, addedMicros(profile, Server.REDIS), addedMicros(profile, Server.POSTGRES));
    }

    static ProxyCalibration calibration(Calibration found) {
        return new ProxyCalibration(cost(found.forwarding()), cost(found.delaying()));
    }

    private static ProxyCost cost(dev.hitmiss.stack.network.ProxyCost found) {
        return new ProxyCost(
                found.addedMicrosMedian(), found.addedMicrosLow(), found.addedMicrosHigh(), found.samples());
    }

    private static long addedMicros(NetworkProfile profile, Server server) {
        return TimeUnit.NANOSECONDS.toMicros(
                profile(profile).addedRoundTrip(server).toNanos());
    }
}

package dev.hitmiss.benchmarks;

import dev.hitmiss.stack.network.NetworkProfile;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The networks that JMH's own arguments ask for: {@code -p network=SAME_ZONE,LOOPBACK}, or the same in one word. */
final class RequestedNetworks {
    private static final String FLAG = "-p";
    private static final String PARAMETER = "network=";

    private RequestedNetworks() {}

    /** Loopback where none is named. */
    static Set<NetworkProfile> of(List<String> jmhArguments) {
        Set<NetworkProfile> networks = EnumSet.noneOf(NetworkProfile.class);
        for (int i = 0; i < jmhArguments.size(); i++) {
            String argument = jmhArguments.get(i);
            boolean behindFlag = i > 0 && jmhArguments.get(i - 1).equals(FLAG);
            if (behindFlag && argument.startsWith(PARAMETER)) {
                networks.addAll(named(argument.substring(PARAMETER.length())));
            } else if (argument.startsWith(FLAG + PARAMETER)) {
                networks.addAll(named(argument.substring(FLAG.length() + PARAMETER.length())));
            }
        }
        return networks.isEmpty() ? EnumSet.of(NetworkProfile.LOOPBACK) : networks;
    }

    private static List<NetworkProfile> named(String values) {
        return Arrays.stream(values.split(",")).map(RequestedNetworks::profile).toList();
    }

    private static NetworkProfile profile(String value) {
        return Arrays.stream(NetworkProfile.values())
                .filter(profile -> profile.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the parameter 'network' takes "
                        + Arrays.stream(NetworkProfile.values()).map(Enum::name).collect(Collectors.joining(", "))
                        + ", got: '" + value + "'"));
    }
}

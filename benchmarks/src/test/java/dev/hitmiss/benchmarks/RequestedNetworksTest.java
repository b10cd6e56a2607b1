package dev.hitmiss.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.stack.network.NetworkProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestedNetworksTest {
    @Test
    void of_parameterBehindItsFlagOrJoined_isTheSame() {
        assertThat(RequestedNetworks.of(List.of("-f", "1", "-p", "network=LOOPBACK,SAME_ZONE")))
                .containsExactly(NetworkProfile.LOOPBACK, NetworkProfile.SAME_ZONE)
                .isEqualTo(RequestedNetworks.of(List.of("-pnetwork=LOOPBACK,SAME_ZONE")));
    }

    @Test
    void of_noNetwork_isLoopback() {
        assertThat(RequestedNetworks.of(List.of("-p", "client=JEDIS", "network=SAME_ZONE")))
                .containsExactly(NetworkProfile.LOOPBACK);
    }

    @Test
    void of_unknownNetwork_saysWhichThereAre() {
        assertThatThrownBy(() -> RequestedNetworks.of(List.of("-p", "network=same-zone")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parameter 'network' takes LOOPBACK, SAME_ZONE, CROSS_ZONE, SEED_TRIGGER, SEED_SESSION,"
                        + " SEED_CONFIG, got: 'same-zone'");
    }
}

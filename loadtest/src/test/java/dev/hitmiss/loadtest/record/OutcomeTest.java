package dev.hitmiss.loadtest.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "200, local-hit, local-hit",
        "200, remote-hit, remote-hit",
        "200, loaded, loaded",
        "200, coalesced, coalesced",
        "404, absent, absent",
        "404, degraded, degraded",
        "204, loaded, loaded",
        "200, , error:no-outcome",
        "200, HIT from proxy, error:unknown-outcome",
        "404, , error:status-404",
        "503, , error:status-503",
        "503, loaded, error:status-503",
        "302, remote-hit, error:status-302",
    })
    void answered_isTheCachesWordOnlyOnASuccessOrAnAbsence(int status, String header, String label) {
        assertThat(Outcome.answered(status, header).label()).isEqualTo(label);
    }

    @Test
    void isError_tellsFailuresFromOutcomesOfTheCache() {
        assertThat(Outcome.failed("timeout").isError()).isTrue();
        assertThat(Outcome.answered(404, "absent").isError()).isFalse();
    }
}

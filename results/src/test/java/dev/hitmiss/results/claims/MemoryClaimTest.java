package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.MadeExperiments;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import org.junit.jupiter.api.Test;

final class MemoryClaimTest {
    private final ClaimRun run = new ClaimRun().experiment(MadeExperiments.memory(true));

    /** 255 B of 10,000 and 256 B of 100,000, the digits being what was put on top. */
    @Test
    void everySize_isJudgedByWhatACopyTakesOfRedis() {
        ClaimRow few = run.row("C4", "a cached config in Redis, of 10,000");
        assertThat(few.measured()).isCloseTo(255, within(1e-9));
        assertThat(few.verdict()).isEqualTo(ClaimVerdict.FALLS_SHORT);
        assertThat(few.sources()).containsExactly("memory");
        assertThat(few.reason()).isEqualTo("of used_memory, what Redis and its allocator add included");
        assertThat(run.row("C4", "a cached config in Redis, of 100,000").measured())
                .isCloseTo(256, within(1e-9));
        assertThat(run.rows("T7")).map(ClaimRow::verdict).containsOnly(ClaimVerdict.HOLDS);
        assertThat(run.rows("S9")).map(ClaimRow::verdict).containsOnly(ClaimVerdict.BEATEN);
    }

    @Test
    void experimentThatFailedOrIsMissing_decidesNothing() {
        assertThat(new ClaimRun().experiment(MadeExperiments.memory(false)).rows("S9"))
                .extracting(ClaimRow::reason)
                .containsExactly("experiment memory did not pass, so that nothing is judged by it");
        assertThat(new ClaimRun().rows("S9"))
                .extracting(ClaimRow::reason)
                .containsExactly(
                        "not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include=MemoryMain, on servers that are"
                                + " started for it)");
    }
}

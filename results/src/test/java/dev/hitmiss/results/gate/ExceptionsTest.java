package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.rules.GateRules;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ExceptionsTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final SeriesKey KEY = new SeriesKey(Builds.name(3), SeriesKey.PRIMARY);

    private static Exceptions asOf(LocalDate today, String... patterns) {
        return new Exceptions(
                List.of(patterns).stream()
                        .map(pattern -> new GateRules.Ignored(Pattern.compile(pattern), "is being mended", UNTIL))
                        .toList(),
                today);
    }

    @Test
    void whyIgnored_onTheLastDay_saysUntilWhenAndWhy() {
        Exceptions exceptions = asOf(UNTIL, "b03");

        assertThat(exceptions.whyIgnored(KEY)).contains("is ignored until 2026-12-31: is being mended");
        assertThat(exceptions.notes()).isEmpty();
    }

    @Test
    void whyIgnored_theDayAfter_isJudgedAgainAndSaid() {
        Exceptions exceptions = asOf(UNTIL.plusDays(1), "b03");

        assertThat(exceptions.whyIgnored(KEY)).isEmpty();
        assertThat(exceptions.notes())
                .containsExactly(
                        "The rule to ignore 'b03' ended on 2026-12-31, so that its benchmarks are judged again:"
                                + " is being mended");
    }

    @Test
    void notes_ruleThatFitsNothing_isSaidEvenWhenItEnded() {
        Exceptions exceptions = asOf(UNTIL.plusDays(1), "b04");

        assertThat(exceptions.whyIgnored(KEY)).isEmpty();
        assertThat(exceptions.notes())
                .containsExactly("The rule to ignore 'b04' fits no benchmark; take it out of the rules.");
    }

    @Test
    void notes_twoRulesFitOne_bothWereUsed() {
        Exceptions exceptions = asOf(UNTIL, "b03", "avgt");

        assertThat(exceptions.whyIgnored(KEY)).isPresent();
        assertThat(exceptions.notes()).isEmpty();
    }
}

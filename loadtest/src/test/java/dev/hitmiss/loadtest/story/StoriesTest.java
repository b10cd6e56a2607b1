package dev.hitmiss.loadtest.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.loadtest.keys.SeededNames;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StoriesTest {
    private static final Setting SETTING = new Setting(1_000, 7, 100);

    private static List<Ask> asks(Stories story, long steps) {
        return LongStream.range(0, steps).mapToObj(story.in(SETTING)::at).toList();
    }

    private static Map<String, Long> requests(Stories story, long steps) {
        return asks(story, steps).stream().collect(Collectors.groupingBy(Ask::request, Collectors.counting()));
    }

    @Test
    void mixedDay_ofAThousandSteps_hasTheStatedShares() {
        assertThat(requests(Stories.MIXED_DAY, 1_000))
                .containsOnly(
                        Map.entry("handle-message", 360L),
                        Map.entry("get-user", 40L),
                        Map.entry("get-login", 235L),
                        Map.entry("post-login", 5L),
                        Map.entry("get-channel-activation", 144L),
                        Map.entry("activate-channel", 8L),
                        Map.entry("deactivate-channel", 8L),
                        Map.entry("get-config", 100L),
                        Map.entry("post-trigger-event", 64L),
                        Map.entry("get-trigger-state", 16L),
                        Map.entry("activate-session", 10L),
                        Map.entry("end-session", 10L));
    }

    @ParameterizedTest
    @EnumSource(Stories.class)
    void at_aStep_isTheSameWhoeverAsks(Stories story) {
        assertThat(asks(story, 500)).isEqualTo(asks(story, 500));
    }

    @ParameterizedTest
    @EnumSource(Stories.class)
    void at_manySteps_asksForManyThings(Stories story) {
        assertThat(asks(story, 500).stream()
                        .map(ask -> ask.path() + ask.body() + ask.token())
                        .distinct()
                        .count())
                .isGreaterThan(100);
    }

    @Test
    void coldActivation_ofMoreStepsThanOverlays_activatesOnlyWhatHasEnded() {
        Set<String> active = new HashSet<>();
        for (Ask ask : asks(Stories.COLD_ACTIVATION, 10_000)) {
            String overlay = ask.path().replace("/activate", "");
            if (ask.verb() == Verb.POST) {
                assertThat(active.add(overlay)).as("not active before").isTrue();
            } else {
                active.remove(overlay);
            }
        }
        assertThat(active).hasSize(50);
    }

    @Test
    void sessionValidation_ofUsersThatExist_bearsTheirTokens() {
        Set<String> known = LongStream.range(0, SETTING.population())
                .mapToObj(SeededNames::loginToken)
                .collect(Collectors.toSet());
        List<Ask> validations = asks(Stories.SESSION_VALIDATION, 5_000).stream()
                .filter(ask -> ask.verb() == Verb.GET)
                .toList();

        assertThat(validations).hasSize(4_900);
        assertThat(validations.stream()
                        .filter(ask -> known.contains(String.valueOf(ask.token())))
                        .count())
                .isBetween(4_800L, 4_890L);
    }

    @Test
    void harmless_stories_onlyRead() {
        assertThat(Stories.harmless()).isNotEmpty();
        assertThat(Stories.harmless().stream().flatMap(story -> asks(story, 1_000).stream()))
                .allMatch(ask -> ask.verb() == Verb.GET);
    }

    @Test
    void of_anUnknownLabel_namesTheKnownOnes() {
        assertThatThrownBy(() -> Stories.of("nightmare"))
                .hasMessageStartingWith("there is no simulation 'nightmare'; there are [config-read, cold-activation,");
    }
}

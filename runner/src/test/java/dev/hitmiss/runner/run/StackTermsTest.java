package dev.hitmiss.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.OpenedNetwork;
import dev.hitmiss.results.model.StackMode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Two modules that do not know each other say the same things by the same words. */
class StackTermsTest {
    @Test
    void mode_everyOneOfTheStack_hasTheSameWordInFiles() {
        assertThat(Arrays.stream(StackMode.values()).map(StackMode::text))
                .containsExactlyElementsOf(Arrays.stream(dev.hitmiss.stack.StackMode.values())
                        .map(dev.hitmiss.stack.StackMode::text)
                        .toList());
    }

    @Test
    void profile_everyOneOfTheStack_hasTheSameWordInFiles() {
        assertThat(Arrays.stream(NetworkProfile.values()).map(profile -> profile.name() + " " + profile.text()))
                .containsExactlyElementsOf(Arrays.stream(dev.hitmiss.stack.network.NetworkProfile.values())
                        .map(profile -> profile.name() + " " + profile.text())
                        .toList());
    }

    @Test
    void opened_profile_declaresWhatItsTableSays() {
        assertThat(StackTerms.opened(NetworkProfile.SEED_SESSION))
                .isEqualTo(new OpenedNetwork(NetworkProfile.SEED_SESSION, 3_000, 75_000));
    }
}

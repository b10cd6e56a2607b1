package dev.hitmiss.benchmarks.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void loads_ofACrowd_areThoseThatLoaded() {
        assertThat(Answers.loads(answers(Outcome.COALESCED, Outcome.LOADED, Outcome.REMOTE_HIT, Outcome.LOADED)))
                .isEqualTo(2);
    }

    @Test
    void loads_nobodyHadTo_saysThatTheCopyWasThere() {
        assertThatThrownBy(() -> Answers.loads(answers(Outcome.REMOTE_HIT, Outcome.COALESCED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the row is about a copy that is gone, but of 2 readers nobody had to load");
    }

    @Test
    void loads_oneIsDegraded_saysWhatIsAllowed() {
        assertThatThrownBy(() -> Answers.loads(answers(Outcome.LOADED, Outcome.DEGRADED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the row is about readers who are answered by one of [REMOTE_HIT, LOADED, COALESCED] with a"
                        + " value, but one was answered by DEGRADED");
    }

    @Test
    void loads_oneFindsNothing_saysSo() {
        assertThatThrownBy(() -> Answers.loads(List.of(new Lookup<String>(Outcome.LOADED, 1, null))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("but one was answered by LOADED with nothing");
    }

    private static List<Lookup<String>> answers(Outcome... outcomes) {
        return Stream.of(outcomes)
                .map(outcome -> new Lookup<>(outcome, 1, "config"))
                .toList();
    }
}

package dev.hitmiss.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.runner.machine.Pinning;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Loops run while somebody measures, and not a moment longer. */
@Timeout(60)
final class KeptAwakeTest {
    @Test
    void on_machineThatIsPinned_loopsUntilItIsClosed() throws IOException {
        Optional<Pinning> pinning = Pinning.ofThisMachine();
        int expected = pinning.filter(Pinning::awake)
                .map(found -> found.single().size())
                .orElse(0);

        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        List<ProcessHandle> begun;
        try (KeptAwake awake = KeptAwake.on(pinning)) {
            begun = ProcessHandle.current()
                    .descendants()
                    .filter(process -> !before.contains(process))
                    .toList();
            assertThat(begun).as("of %s", awake).hasSizeGreaterThanOrEqualTo(expected);
        }

        assertThat(begun).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void on_machineThatIsNotPinned_startsNothing() throws IOException {
        long before = ProcessHandle.current().descendants().count();
        try (KeptAwake awake = KeptAwake.on(Optional.empty())) {
            assertThat(ProcessHandle.current().descendants().count())
                    .as("of %s", awake)
                    .isEqualTo(before);
        }
    }
}

package dev.hitmiss.runner.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.Validity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen in a made-up count of the kernel. */
final class BystandersTest {
    @TempDir
    private Path folder;

    @Test
    void ticks_ofTheWholeMachine_areToldFromThoseOfItsProcessors() throws Exception {
        Path kernel = Files.writeString(folder.resolve("stat"), """
                cpu  100 20 30 800 40 5 5 0 7 7
                cpu0 1 1 1 1 1 1 1 1 1 1
                intr 12345
                """);

        assertThat(CpuTicks.read(kernel)).contains(new CpuTicks(160, 1_000));
    }

    @Test
    void ticks_withTimeThatOtherGuestsTook_countItAsBusy() throws Exception {
        Path kernel = Files.writeString(folder.resolve("stat"), "cpu  0 0 0 90 0 0 0 10 0 0\n");

        assertThat(CpuTicks.read(kernel)).contains(new CpuTicks(10, 100));
    }

    @Test
    void busy_isTheShareOfWhatPassed() {
        assertThat(new CpuTicks(160, 1_100).busyPercentSince(new CpuTicks(110, 1_000)))
                .isEqualTo(50);
    }

    @Test
    void look_whereTheKernelKeepsNoCount_findsNothing() throws Exception {
        Bystanders bystanders = new Bystanders(folder.resolve("none"));
        bystanders.look();

        assertThat(bystanders.found()).isEmpty();
    }

    @Test
    void found_ofABusyMachine_failsAndSaysWhatToDo() {
        Bystanders bystanders = new Bystanders(folder.resolve("none"));
        bystanders.saw(10);
        bystanders.saw(80);
        bystanders.saw(60);
        Optional<Validity> found = bystanders.found();

        assertThat(found).hasValueSatisfying(check -> {
            assertThat(check.check()).isEqualTo("contention");
            assertThat(check.passed()).isFalse();
            assertThat(check.text())
                    .isEqualTo(
                            "While nothing was measured, the machine was 60 % busy (median of 3 looks, 80 % at"
                                    + " most), allowed 20 %: figures contain that. See what runs beside (top), and measure alone.");
        });
    }

    @Test
    void found_ofAQuietMachine_passes() {
        Bystanders bystanders = new Bystanders(folder.resolve("none"));
        bystanders.saw(3);

        assertThat(bystanders.found())
                .hasValueSatisfying(
                        check -> assertThat(check.text())
                                .isEqualTo(
                                        "While nothing was measured, the machine was 3 % busy (median of 1 looks, 3 % at most)."));
    }
}

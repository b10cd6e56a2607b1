package dev.hitmiss.runner.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the files of a kernel, written as it writes them. */
final class KernelChecksTest {
    private static final String FREQUENCY = "sys/devices/system/cpu/cpu0/cpufreq/";
    private static final String CLOCK = "sys/devices/system/clocksource/clocksource0/current_clocksource";

    @TempDir
    private Path root;

    @Test
    void all_systemWithoutSuchFiles_saysNothing() {
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "performance,  acpi-cpufreq,    true",
        "powersave,    acpi-cpufreq,    false",
        "conservative, acpi-cpufreq,    false",
        "powersave,    intel_pstate,    true",
        "powersave,    amd-pstate-epp,  true",
        "schedutil,    acpi-cpufreq,    true"
    })
    void governor_thatKeepsProcessorsSlowUnderLoad_fails(String governor, String driver, boolean passes)
            throws IOException {
        write(FREQUENCY + "scaling_governor", governor + "\n");
        write(FREQUENCY + "scaling_driver", driver + "\n");

        assertThat(only("cpu-governor").passed()).isEqualTo(passes);
    }

    @Test
    void governor_slow_saysWhatToChoose() throws IOException {
        write(FREQUENCY + "scaling_governor", "powersave\n");

        assertThat(only("cpu-governor").text())
                .isEqualTo("The CPU governor is 'powersave': processors stay slow under load: choose 'performance'.");
    }

    @Test
    void clock_thatIsSlow_fails() throws IOException {
        write(CLOCK, "hpet\n");

        assertThat(only("clock-source").passed()).isFalse();
        assertThat(only("clock-source").text())
                .isEqualTo("The clock is 'hpet': a look at it takes microseconds: boot with another one.");
    }

    @Test
    void clock_ofTheProcessor_passes() throws IOException {
        write(CLOCK, "tsc\n");

        assertThat(only("clock-source").passed()).isTrue();
    }

    @Test
    void memory_lessThanServersAndAForkNeed_fails() throws IOException {
        write("proc/meminfo", "MemTotal:  4096000 kB\nMemAvailable:  1571840 kB\nSwapTotal:  0 kB\nSwapFree:  0 kB\n");

        assertThat(only("memory").passed()).isFalse();
        assertThat(only("memory").text()).isEqualTo("1535 MiB of memory are free: the servers and a fork need 1536.");
    }

    /** In MiB: what is out, and what is free. */
    @ParameterizedTest
    @CsvSource({"1023, 1022, true", "2048, 2048, true", "2048, 2047, false"})
    void swap_moreThanThereIsRoomFor_fails(long out, long free, boolean passes) throws IOException {
        write(
                "proc/meminfo",
                "MemAvailable: %d kB\nSwapTotal: %d kB\nSwapFree: %d kB\n"
                        .formatted(free * 1_024, 8_192 * 1_024, (8_192 - out) * 1_024));

        Validity swap = only("swap");
        assertThat(swap.passed()).isEqualTo(passes);
        assertThat(swap.text()).startsWith(out + " MiB are swapped out, and " + free + " MiB of memory are free");
    }

    @Test
    void swap_onAMachineWithoutAny_isNoCheck() throws IOException {
        write("proc/meminfo", "MemAvailable: 4096000 kB\nSwapTotal: 0 kB\nSwapFree: 0 kB\n");

        assertThat(found()).extracting(Validity::check).containsExactly("memory");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Validity only(String check) {
        return found().stream()
                .filter(it -> it.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private List<Validity> found() {
        return new KernelChecks(root).all().flatMap(Optional::stream).toList();
    }
}

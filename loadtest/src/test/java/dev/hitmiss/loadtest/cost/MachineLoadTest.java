package dev.hitmiss.loadtest.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MachineLoadTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void sinceLast_ofAMachineThatOthersFill_isNotOfThisContainerAlone() throws IOException {
        Path kernel = kernel("cpu  1000 0 100 900 0 0 0 0 0 0");
        MachineLoad load = new MachineLoad(kernel);

        kernel("cpu  1950 0 110 900 40 0 0 0 950 0");

        assertThat(load.sinceLast()).isBetween(0.96, 1.0);
    }

    @Test
    void ofKernel_countsWhatAHypervisorTook_andNoWaitingForDisks() throws IOException {
        Path kernel = kernel("cpu  0 0 0 0 0 0 0 0 0 0");
        MachineLoad load = new MachineLoad(kernel);

        kernel("cpu  10 10 10 30 20 5 5 10 0 0");

        assertThat(load.ofKernel()).isEqualTo(0.5);
    }

    @Test
    void ofKernel_whereItDoesNotTell_isNotKnown() throws IOException {
        assertThat(new MachineLoad(folder.resolve("nothing")).ofKernel()).isNaN();
        assertThat(new MachineLoad(kernel("cpu  1 1 1 1 1 1 1 1 0 0")).ofKernel())
                .isNaN();
    }

    private Path kernel(String total) throws IOException {
        return Files.writeString(folder.resolve("stat"), total + "\ncpu0 1 1 1 1 1 1 1 1 0 0\nctxt 1\n");
    }
}

package dev.hitmiss.runner.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.hitmiss.results.model.ProcessorShares;
import dev.hitmiss.stack.process.Processors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who gets which processors, on machines of several shapes. */
final class PinningTest {
    @TempDir
    Path topology;

    @Test
    void halves_oneProcessor_none() {
        assertThat(halves(List.of(3))).isEmpty();
    }

    @Test
    void halves_twoThreadsOfOneCore_eachHasOneAndTheyShareIt() throws IOException {
        core(0, 0, 0);
        core(1, 0, 0);
        assertThat(halves(List.of(0, 1)))
                .contains(new Pinning(new Processors(List.of(0)), new Processors(List.of(1)), true));
    }

    @Test
    void halves_threadsOfSeveralCores_noCoreIsShared() throws IOException {
        for (int cpu = 0; cpu < 8; cpu++) {
            core(cpu, 0, cpu % 4);
        }
        assertThat(halves(List.of(0, 1, 2, 3, 4, 5, 6, 7))).contains(pinning(List.of(0, 1, 4, 5), List.of(2, 3, 6, 7)));
    }

    @Test
    void halves_coresOfTwoSockets_eachHasASocket() throws IOException {
        for (int cpu = 0; cpu < 24; cpu++) {
            core(cpu, cpu % 2, cpu / 2);
        }
        assertThat(halves(List.of(0, 1, 4, 5, 20, 21))).contains(pinning(List.of(0, 4, 20), List.of(1, 5, 21)));
    }

    @Test
    void halves_coresUnknownAndOdd_theMeasuredHaveOneMore() {
        assertThat(halves(List.of(2, 9, 10))).contains(pinning(List.of(2, 9), List.of(10)));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void works_processorsThatAreThere_andOnlyThose() {
        Optional<Pinning> here = Pinning.ofThisMachine();
        assumeThat(here).isPresent();
        assertThat(here.orElseThrow().works()).isTrue();
        assertThat(pinning(List.of(0), List.of(99_999)).works()).isFalse();
    }

    @Test
    void toString_saysWhoIsWhere() {
        assertThat(pinning(List.of(0, 4), List.of(1)))
                .hasToString("measured JVMs on processor 0,4, servers on processor 1");
    }

    @Test
    void shares_areCounts() {
        assertThat(pinning(List.of(0, 4), List.of(1)).shares()).isEqualTo(new ProcessorShares(2, 1));
    }

    private void core(int cpu, int socket, int core) throws IOException {
        Path folder = Files.createDirectories(topology.resolve("cpu" + cpu).resolve("topology"));
        Files.writeString(folder.resolve("physical_package_id"), socket + "\n");
        Files.writeString(folder.resolve("core_id"), core + "\n");
    }

    private Optional<Pinning> halves(List<Integer> allowed) {
        return Pinning.halves(new Processors(allowed), new CoreMap(topology));
    }

    private static Pinning pinning(List<Integer> forks, List<Integer> servers) {
        return new Pinning(new Processors(forks), new Processors(servers), false);
    }
}

package dev.hitmiss.results.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunAssemblerTest {
    @TempDir
    Path folder;

    @BeforeEach
    void describe() {
        RunFile.writeMeta(folder.resolve(RunFile.META), Fixtures.meta(Budget.QUICK));
    }

    @Test
    void assemble_metaAlone_isAnEmptyRun() {
        RunDocument run = RunAssembler.assemble(folder);

        assertThat(run.meta()).isEqualTo(Fixtures.meta(Budget.QUICK));
        assertThat(run.micro()).isEmpty();
        assertThat(run.loadRun()).isNull();
    }

    @Test
    void assemble_noMeta_isRefused() throws IOException {
        Files.delete(folder.resolve(RunFile.META));

        assertThatThrownBy(() -> RunAssembler.assemble(folder))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageEndingWith("meta.json: there is no such file");
    }

    @Test
    void assemble_everyFile_isInTheDocumentAndTheDocumentKeepsToItsSchema() throws IOException {
        JmhFile.write(folder.resolve(RunFile.JMH), JmhSamples.read("three-forks"));
        Files.writeString(folder.resolve(RunFile.CATALOGUE), Examples.CATALOGUE);
        JsonFile.ours().write(folder.resolve(RunFile.LOAD), Fixtures.load());
        RunFile.writeExperiment(
                folder.resolve(RunFile.EXPERIMENTS).resolve("redis-flushed.json"), Fixtures.experiment());

        RunDocument run = RunAssembler.assemble(folder);

        assertThat(run.micro()).hasSize(10);
        assertThat(run.load()).isEqualTo(Fixtures.load().rows());
        assertThat(run.validity())
                .containsAll(Fixtures.meta(Budget.QUICK).doctor())
                .containsAll(Fixtures.load().validity())
                .extracting(Validity::check)
                .contains("drift-within-forks");
        assertThat(run.experiments()).containsExactly(Fixtures.experiment());
        Path file = folder.resolve(RunFile.RUN);
        RunFile.writeRun(file, run);
        assertThat(Schemas.problems("run-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readRun(file)).isEqualTo(run);
    }

    @Test
    void assemble_partsWithoutJmhFile_areMerged() throws IOException {
        Path parts = Files.createDirectory(folder.resolve(RunFile.JMH_PARTS));
        JmhSamples.takeApart(JmhSamples.read("two-values"), parts);

        assertThat(RunAssembler.assemble(folder).micro())
                .singleElement()
                .satisfies(row -> assertThat(row.primary().forks())
                        .isEqualTo(JmhSamples.read("two-values")
                                .get(0)
                                .primaryMetric()
                                .values()));
    }

    @Test
    void assemble_catalogue_givesGroupOutcomeAndFloor() throws IOException {
        JmhFile.write(folder.resolve(RunFile.JMH), JmhSamples.read("three-forks"));
        Files.writeString(folder.resolve(RunFile.CATALOGUE), Examples.CATALOGUE);

        List<MicroRow> rows = RunAssembler.assemble(folder).micro();

        MicroRow large = row(rows, "sample.Parts.sample|sample|1|size=64");
        MicroRow small = row(rows, "sample.Parts.sample|sample|1|size=1");
        assertThat(large.outcome()).isEqualTo(CacheOutcome.REMOTE_HIT);
        assertThat(large.headline()).isTrue();
        assertThat(large.floor()).isEqualTo(small.key());
        assertThat(small.group()).isNull();
        assertThat(row(rows, "sample.Parts.avgt|avgt|1|size=64").group()).isEqualTo("floor");
    }

    @Test
    void assemble_sampledRow_hasAHistogramAForkAndNoDerivedPercentiles() {
        JmhFile.write(folder.resolve(RunFile.JMH), JmhSamples.read("three-forks"));

        MicroRow row = row(RunAssembler.assemble(folder).micro(), "sample.Parts.sample|sample|1|size=1");

        assertThat(row.primary().histograms())
                .hasSize(3)
                .allSatisfy(fork -> assertThat(fork.total()).isPositive());
        assertThat(row.secondary())
                .map(Measurement::metric)
                .containsExactly("gc.alloc.rate", "gc.alloc.rate.norm", "gc.count");
    }

    @Test
    void readRun_newerVersion_saysSo() throws IOException {
        Path file = Files.writeString(folder.resolve(RunFile.RUN), "{\"news\": {\"a\": [1]},\n\"schemaVersion\": 2}");

        assertThatThrownBy(() -> RunFile.readRun(file))
                .hasMessage(file + ": 2:18: 'schemaVersion' is 2, allowed: 1 to 1; a newer file needs a newer hitmiss");
    }

    @Test
    void readRun_noVersion_saysSo() throws IOException {
        Path file = Files.writeString(folder.resolve(RunFile.RUN), "{\"meta\": {}}");

        assertThatThrownBy(() -> RunFile.readRun(file))
                .hasMessageEndingWith("'schemaVersion' is missing, allowed: 1 to 1");
    }

    private static MicroRow row(List<MicroRow> rows, String key) {
        return rows.stream()
                .filter(row -> row.key().text().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

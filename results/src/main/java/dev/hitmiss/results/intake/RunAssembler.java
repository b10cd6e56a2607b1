package dev.hitmiss.results.intake;

import dev.hitmiss.results.doubt.Doubts;
import dev.hitmiss.results.model.CatalogueEntry;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.LoadDocument;
import dev.hitmiss.results.model.LoadRow;
import dev.hitmiss.results.model.LoadRun;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes one document of the files in a run's folder. What the run did not write is empty in it. */
public final class RunAssembler {
    private RunAssembler() {}

    /** Needs meta.json; takes jmh.json (or else the parts), catalogue.json, load.json and experiments where they are. */
    public static RunDocument assemble(Path runFolder) {
        RunMeta meta = RunFile.readMeta(runFolder.resolve(RunFile.META));
        List<JmhRow> jmh = jmhRows(runFolder);
        List<MicroRow> micro = micro(runFolder, jmh);
        List<Validity> validity = new ArrayList<>(meta.doctor());
        List<Experiment> experiments = experiments(runFolder);
        validity.addAll(Doubts.of(micro, jmh.stream().map(Iterations::of).toList(), experiments));
        List<LoadRow> load = List.of();
        LoadRun loadRun = null;
        if (Files.exists(runFolder.resolve(RunFile.LOAD))) {
            LoadDocument document = RunFile.readLoad(runFolder.resolve(RunFile.LOAD));
            validity.addAll(document.validity());
            load = document.rows();
            loadRun = document.run();
        }
        return new RunDocument(
                RunDocument.SCHEMA_VERSION, meta, validity, micro, load, loadRun, experiments, List.of());
    }

    private static List<MicroRow> micro(Path runFolder, List<JmhRow> jmh) {
        Path catalogue = runFolder.resolve(RunFile.CATALOGUE);
        List<CatalogueEntry> entries = Files.exists(catalogue) ? RunFile.readCatalogue(catalogue) : List.of();
        return new MicroRows(entries).of(jmh);
    }

    private static List<JmhRow> jmhRows(Path runFolder) {
        if (Files.exists(runFolder.resolve(RunFile.JMH))) {
            return JmhFile.read(runFolder.resolve(RunFile.JMH));
        }
        List<Path> parts = jsonFiles(runFolder.resolve(RunFile.JMH_PARTS));
        return parts.isEmpty() ? List.of() : JmhMerge.merge(parts);
    }

    private static List<Experiment> experiments(Path runFolder) {
        return jsonFiles(runFolder.resolve(RunFile.EXPERIMENTS)).stream()
                .map(RunFile::readExperiment)
                .toList();
    }

    private static List<Path> jsonFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + " (" + e + ")", e);
        }
    }
}

package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.model.BaselineDocument;
import dev.hitmiss.results.model.CatalogueEntry;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.LoadDocument;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.RunVerdict;
import java.nio.file.Path;
import java.util.List;

/** The documents of a run's folder, by name, and the baseline made of runs: reads them strictly and writes them whole. */
public final class RunFile {
    public static final String RUN = "run.json";
    public static final String META = "meta.json";
    public static final String JMH = "jmh.json";
    public static final String JMH_PARTS = "parts";
    public static final String CATALOGUE = "catalogue.json";
    public static final String LOAD = "load.json";
    public static final String VERDICT = "verdict.json";
    public static final String EXPERIMENTS = "experiments";

    private static final JsonFile JSON = JsonFile.ours();

    private RunFile() {}

    public static RunDocument readRun(Path file) {
        return JSON.readVersioned(file, RunDocument.class, RunDocument.SCHEMA_VERSION);
    }

    public static void writeRun(Path file, RunDocument run) {
        JSON.write(file, run);
    }

    public static BaselineDocument readBaseline(Path file) {
        return JSON.readVersioned(file, BaselineDocument.class, BaselineDocument.SCHEMA_VERSION);
    }

    public static void writeBaseline(Path file, BaselineDocument baseline) {
        JSON.write(file, baseline);
    }

    public static RunMeta readMeta(Path file) {
        return JSON.readVersioned(file, RunMeta.class, RunMeta.SCHEMA_VERSION);
    }

    public static void writeMeta(Path file, RunMeta meta) {
        JSON.write(file, meta);
    }

    public static LoadDocument readLoad(Path file) {
        return JSON.readVersioned(file, LoadDocument.class, LoadDocument.SCHEMA_VERSION);
    }

    public static Experiment readExperiment(Path file) {
        return JSON.readVersioned(file, Experiment.class, Experiment.SCHEMA_VERSION);
    }

    public static void writeExperiment(Path file, Experiment experiment) {
        JSON.write(file, experiment);
    }

    public static RunVerdict readVerdict(Path file) {
        return JSON.readVersioned(file, RunVerdict.class, RunVerdict.SCHEMA_VERSION);
    }

    public static void writeVerdict(Path file, RunVerdict verdict) {
        JSON.write(file, verdict);
    }

    public static List<CatalogueEntry> readCatalogue(Path file) {
        return JSON.readList(file, CatalogueEntry.class);
    }
}

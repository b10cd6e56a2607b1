package dev.hitmiss.results.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one document that is read about a run: run.json. */
public record RunDocument(
        int schemaVersion,
        RunMeta meta,
        List<Validity> validity,
        List<MicroRow> micro,
        List<LoadRow> load,
        @Nullable LoadRun loadRun,
        List<Experiment> experiments,
        List<ClaimRow> claims) {
    public static final int SCHEMA_VERSION = 1;

    public RunDocument {
        Require.schemaVersion(SCHEMA_VERSION, schemaVersion);
        validity = List.copyOf(validity);
        micro = List.copyOf(micro);
        load = List.copyOf(load);
        experiments = List.copyOf(experiments);
        claims = List.copyOf(claims);
        Require.unique("micro", micro, MicroRow::key);
        Require.that(load.isEmpty() || loadRun != null, "'loadRun' is needed where 'load' has rows");
        Require.unique("load", load, LoadRow::identity);
        Require.unique("claims", claims, ClaimRow::identity);
        Require.unique(
                "experiments",
                experiments,
                experiment -> experiment.name() + " at " + Objects.toString(experiment.networkProfile(), "no profile"));
    }

    /** The experiment of this name, under whatever network. */
    public Optional<Experiment> experiment(String name) {
        return experiments.stream()
                .filter(experiment -> experiment.name().equals(name))
                .findFirst();
    }

    /** Whether every check that the run made of itself has passed. */
    public boolean valid() {
        return validity.stream().allMatch(Validity::passed);
    }
}

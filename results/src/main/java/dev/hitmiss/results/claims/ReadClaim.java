package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rows of one read decide, under every network that the run has.
 *
 * @param benchmark the name of its class
 * @param seed the network of the seed's own figures
 * @param claimed all figures in one, for the networks that the run lacks
 */
record ReadClaim(String benchmark, NetworkProfile seed, Claimed claimed, List<ReadFigure> figures) implements Judge {
    ReadClaim {
        figures = List.copyOf(figures);
    }

    @Override
    public List<Finding> findings(RunDocument run) {
        List<ReadRows> rows = ReadRows.of(run, benchmark);
        List<Finding> findings = new ArrayList<>();
        for (ReadRows read : rows) {
            figures.forEach(figure -> findings.add(figure.of(read)));
        }
        return new WantedNetworks(seed, benchmark.replaceFirst("Benchmark$", "")).completed(findings, "reads", claimed);
    }
}

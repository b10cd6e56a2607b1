package dev.hitmiss.loadtest.run;

import java.net.URI;
import java.util.List;

/** What load is aimed at. Closing it ends what was started for it. */
sealed interface Target extends AutoCloseable permits OwnService, GivenService {
    /** Of its instances, which take turns. */
    List<URI> baseUrls();

    TargetFacts facts();

    /** Brings it into the state that a simulation begins with. Its base URLs stay what they are. */
    void begin(PlannedSimulation simulation) throws InterruptedException;

    /** The processes of its instances; none where they are not ours. */
    List<ProcessHandle> processes();

    /** The instances that ended though nobody told them to, as far as is known: what to call each, and where to look. */
    List<String> ended();

    @Override
    void close();
}

package dev.hitmiss.loadtest.run;

import java.net.URI;

/** What load is aimed at. Closing it ends what was started for it. */
sealed interface Target extends AutoCloseable permits OwnService, GivenService {
    URI baseUrl();

    TargetFacts facts();

    /** Whether it still runs, as far as is known. */
    boolean isUp();

    @Override
    void close();
}

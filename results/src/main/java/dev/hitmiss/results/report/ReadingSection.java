package dev.hitmiss.results.report;

import dev.hitmiss.results.model.RunDocument;

/** How the figures came about and what may be concluded from them. */
final class ReadingSection implements Section {
    private static final String TEXT = """
            ## How to read this

            - **Median**: each JVM fork gives one level, the median of its iterations or of its samples; the figure is the \
            geometric mean of the forks' levels. The fork is the replicate: iterations within one fork resemble each other.
            - **95 % interval**, over forks: Student's t on the logarithms of the levels. Below 3 forks there is none. *Wider than \
            ± 15 %* means that its upper end lies more than 15 % above the median.
            - **× floor**: how many times the cost of the same exchange without a cache, measured in this run; in brackets \
            the 95 % interval where both have 3 forks. On the loopback network most of a remote read is the wake-up of the \
            other process, so compare rows with their floor before comparing them with each other.
            - **Redis trips** and **Statements**: how often an operation made Redis hear something and PostgreSQL execute a \
            statement, as the servers counted. What happens in the background meanwhile is among them, so that a tenth is nothing. \
            **Counted** is what a row counts beside its time, over all forks.
            - **p99 and the like** are of operations, taken per fork and joined as above. *too few* means that fewer than \
            20 samples lie beyond it; a median is quoted from 10 samples in each fork on; a percentile for which that is so in every row has no column. *n/a*: no fork has enough samples, or none has a figure.
            - **Service** is the time from the actual start to the answer, **slip** is how late the injector started, \
            **perceived** is both: what a user who arrived on time had to wait.
            - A figure is true for its network profile and its machine. Runs with different environments are not compared.
            """;

    @Override
    public String render(RunDocument run) {
        return TEXT;
    }
}

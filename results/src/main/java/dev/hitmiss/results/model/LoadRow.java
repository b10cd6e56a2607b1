package dev.hitmiss.results.model;

import java.util.regex.Pattern;

/** The latencies of one request with one outcome in one phase of one simulation. */
public record LoadRow(
        String simulation,
        LoadPhase phase,
        String request,
        String outcome,
        long count,
        LatencySummary service,
        LatencySummary slip,
        LatencySummary perceived,
        Histograms histograms) {
    /** What an outcome begins with when the arrival ended in an error. */
    public static final String ERROR_PREFIX = "error:";

    private static final Pattern OUTCOME =
            Pattern.compile("local-hit|remote-hit|loaded|coalesced|absent|degraded|written|unsettled|activated|resumed"
                    + "|registered|known|error:[a-z0-9]+(-[a-z0-9]+)*");

    public LoadRow {
        Require.identifier("simulation", simulation);
        Require.identifier("request", request);
        Require.that(
                OUTCOME.matcher(outcome).matches(),
                "'outcome' must be one of a cache (local-hit, …), of a change (written, …) or error:<kind>, got: '"
                        + outcome + "'");
        Require.atLeast("count", 1, count);
    }

    /** What no two rows of a run share. */
    public String identity() {
        return simulation + " " + phase.text() + " " + request + " " + outcome;
    }

    /** Where the interval histograms of the three measures are: an .hlog file of nanoseconds, and tags in it. */
    public record Histograms(String file, String serviceTag, String slipTag, String perceivedTag) {
        public Histograms {
            Require.insideRun("file", file);
        }
    }
}

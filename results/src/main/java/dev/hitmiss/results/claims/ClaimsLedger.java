package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every promise of the seed documents, and what a run says of it. */
public final class ClaimsLedger {
    private static final String SMOKE = "a smoke run is too short for any verdict (mvn -Pbench)";
    private static final String IN_DOUBT = "a check of the run itself failed, so that nothing is judged by it";

    private static final List<Claim> CLAIMS = Stream.of(
                    ConfigClaims.all(), UserClaims.all(), ChannelClaims.all(), SessionClaims.all(), TriggerClaims.all())
            .flatMap(List::stream)
            .toList();

    private ClaimsLedger() {}

    /** The run with its ledger computed anew, whatever one it had. */
    public static RunDocument judged(RunDocument run) {
        return new RunDocument(
                run.schemaVersion(),
                run.meta(),
                run.validity(),
                run.micro(),
                run.load(),
                run.loadRun(),
                run.experiments(),
                rows(run));
    }

    static List<ClaimRow> rows(RunDocument run) {
        Stream<ClaimRow> rows = CLAIMS.stream().flatMap(claim -> claim.rows(run).stream());
        String doubt = doubt(run);
        return (doubt == null ? rows : rows.map(row -> unbelieved(row, doubt))).toList();
    }

    private static @Nullable String doubt(RunDocument run) {
        if (run.meta().budget() == Budget.SMOKE) {
            return SMOKE;
        }
        return run.valid() ? null : IN_DOUBT;
    }

    /** What was computed from rows of a run of which no figure is to be believed. */
    private static ClaimRow unbelieved(ClaimRow row, String doubt) {
        return row.sources().isEmpty()
                ? row
                : new ClaimRow(
                        row.id(),
                        row.seed(),
                        row.claim(),
                        row.figure(),
                        row.claimed(),
                        row.unit(),
                        row.claimedLow(),
                        row.claimedHigh(),
                        row.build(),
                        row.networkProfile(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        ClaimVerdict.NOT_COMPARABLE,
                        doubt,
                        row.sources());
    }
}

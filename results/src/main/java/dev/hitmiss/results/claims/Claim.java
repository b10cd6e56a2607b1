package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.SeedDocument;
import java.util.List;

/** One promise of a seed document, in our own words, and who judges it part by part. */
record Claim(String id, SeedDocument seed, String text, List<Judge> judges) {
    Claim {
        judges = List.copyOf(judges);
    }

    List<ClaimRow> rows(RunDocument run) {
        return judges.stream()
                .flatMap(judge -> judge.findings(run).stream())
                .map(finding -> finding.of(this))
                .toList();
    }
}

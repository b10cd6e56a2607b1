package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.NetworkProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A ledger in the parts in which people read it; all text is plain. */
public final class LedgerView {
    private static final List<ClaimVerdict> SUMMED =
            List.of(ClaimVerdict.BEATEN, ClaimVerdict.HOLDS, ClaimVerdict.FALLS_SHORT, ClaimVerdict.NOT_COMPARABLE);

    private final List<ClaimRow> rows;

    public LedgerView(List<ClaimRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** One figure that the run says something of. */
    public record Line(
            String id,
            String network,
            String figure,
            String claimed,
            String measured,
            String ceiling,
            String verdict) {}

    /** What stands behind one figure. */
    public record Note(String about, String text) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many figures have which verdict, in a sentence. */
    public String sum() {
        long claims = rows.stream().map(ClaimRow::id).distinct().count();
        long decided = rows.stream()
                .filter(LedgerView::isShown)
                .map(ClaimRow::id)
                .distinct()
                .count();
        return "This run has figures for " + decided + " of " + claims + " claims, "
                + rows.stream().filter(LedgerView::isShown).count() + " in all: "
                + SUMMED.stream().map(this::count).collect(Collectors.joining(", ")) + ".";
    }

    /** Those with a figure that is a finding. */
    public List<Line> lines() {
        return rows.stream()
                .filter(LedgerView::isShown)
                .map(row -> new Line(
                        row.id(),
                        network(row, ""),
                        row.figure(),
                        row.claimed(),
                        Shown.measured(row),
                        row.ceiling() == null ? "" : Shown.measured(row.unit(), row.ceiling()),
                        row.verdict().text()))
                .toList();
    }

    /** Latencies under delays that were typed in, a note for each claim and network. */
    public List<Note> byConstruction() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.verdict() == ClaimVerdict.BY_CONSTRUCTION)
                .forEach(row -> groups.computeIfAbsent(row.id() + ", " + network(row, ""), about -> new ArrayList<>())
                        .add(row.figure() + " " + Shown.measured(row)));
        return groups.entrySet().stream()
                .map(group -> new Note(group.getKey(), String.join("; ", group.getValue())))
                .toList();
    }

    /** Reasons and break-even distances, a note a figure that has any; what is true of several is said of the first. */
    public List<Note> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        rows.stream()
                .filter(LedgerView::isShown)
                .forEach(row -> notes.putIfAbsent(
                        String.join("; ", said(row)), row.id() + ", " + network(row, ", ") + row.figure()));
        notes.remove("");
        return notes.entrySet().stream()
                .map(note -> new Note(note.getValue(), note.getKey()))
                .toList();
    }

    /** Which claims are not decided, or which part of them, and why: last what other runs decide. */
    public List<Note> undecided() {
        Map<String, Map<String, Set<String>>> groups = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.verdict() == ClaimVerdict.NOT_COMPARABLE && row.measured() == null)
                .sorted(Comparator.comparing(row -> row.reason().contains("mvn -Pbench")))
                .forEach(row -> groups.computeIfAbsent(row.reason(), reason -> new LinkedHashMap<>())
                        .computeIfAbsent(row.id(), id -> new LinkedHashSet<>())
                        .add(part(row)));
        return groups.entrySet().stream()
                .map(group -> new Note(
                        group.getValue().entrySet().stream()
                                .map(claim -> claim.getKey() + inBrackets(claim.getValue()))
                                .collect(Collectors.joining(", ")),
                        group.getKey()))
                .toList();
    }

    private static boolean isShown(ClaimRow row) {
        return row.measured() != null && row.verdict() != ClaimVerdict.BY_CONSTRUCTION;
    }

    private String count(ClaimVerdict verdict) {
        return verdict.text() + " "
                + rows.stream()
                        .filter(row -> isShown(row) && row.verdict() == verdict)
                        .count();
    }

    private static List<String> said(ClaimRow row) {
        List<String> said = new ArrayList<>();
        if (!PlainReason.is(row.reason())) {
            said.add(row.reason());
        }
        if (row.breakEven() != null) {
            said.add(row.breakEven());
        }
        return said;
    }

    /** Which part of a claim a row is, where others of its parts fare differently; else nothing. */
    private String part(ClaimRow row) {
        if (row.networkProfile() != null) {
            return network(row, "");
        }
        boolean alone = rows.stream()
                .filter(other -> other.id().equals(row.id()))
                .allMatch(other -> other.reason().equals(row.reason()));
        return alone ? "" : row.figure();
    }

    private static String inBrackets(Set<String> parts) {
        return parts.contains("") ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static String network(ClaimRow row, String behind) {
        NetworkProfile network = row.networkProfile();
        return network == null ? "" : network.text() + behind;
    }
}

package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Family;

/** What is said of a finding, in words that stand by themselves. */
final class Sentences {
    private static final int FORKS_WORTH_SAYING = 100;

    private Sentences() {}

    static String of(Finding finding) {
        boolean bytes = finding.trial().family() == Family.ALLOCATION;
        Change change = new Change(finding);
        String worse = bytes ? "more" : "slower";
        String better = bytes ? "less" : "faster";
        return switch (finding.verdict()) {
            case REGRESSED, IMPROVED -> change.size(worse, better);
            case NO_REGRESSION ->
                (bytes ? "no increase" : "no slowdown")
                        + (finding.contrast().upperBound() > 0 ? " above " + change.upperBound() : " at all");
            default -> "cannot tell: " + change.range(worse, better) + wayOut(finding);
        };
    }

    private static String wayOut(Finding finding) {
        if (!finding.shared()) {
            return ", where each benchmark moved by another amount; measure both again, close together";
        }
        if (finding.controlMoved()) {
            return ", a control, which no change can touch: the machine moved; measure both again, close together";
        }
        if (finding.leftBehind()) {
            return " beside the others, which got faster, but no slower than it was; measure both again, close together";
        }
        int more = finding.forksMissing();
        if (more > FORKS_WORTH_SAYING) {
            return "; not even " + FORKS_WORTH_SAYING + " more forks a side would";
        }
        return "; " + more + (more == 1 ? " more fork" : " more forks") + " a side would";
    }
}

package dev.hitmiss.results.evidence;

import java.util.List;

/**
 * All that a file says that can be judged.
 *
 * @param source the file as it was named
 * @param machine the machine, JDK and servers; unknown for a plain file of JMH
 * @param runs how many runs it holds
 * @param soft what is worth saying if it differs, and forbids nothing
 * @param subjects in the order of their names, none twice
 * @param doubts why its figures are not to be believed, a sentence each
 * @param gaps what it should hold and does not, a sentence each
 */
public record Evidence(
        String source,
        Terms machine,
        Terms soft,
        int runs,
        List<Subject> subjects,
        List<String> doubts,
        List<String> gaps) {
    public Evidence {
        subjects = List.copyOf(subjects);
        doubts = List.copyOf(doubts);
        gaps = List.copyOf(gaps);
    }

    /** Whether the file says on which machine it was measured. */
    public boolean knowsItsMachine() {
        return !machine.values().isEmpty();
    }
}

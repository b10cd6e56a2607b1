package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.file.JsonStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Evidence from JMH's own JSON, of any project. It knows no machine. */
final class JmhEvidence {
    private JmhEvidence() {}

    static Evidence read(JsonStream json, String source) {
        JmhEntryReader entries = new JmhEntryReader(json);
        Map<String, Subject> subjects = new TreeMap<>();
        Map<String, String> positions = new HashMap<>();
        String start = json.position();
        json.array("the file", () -> {
            String position = json.position();
            Subject subject = entries.read(subjects.size());
            String earlier = positions.put(subject.name(), position);
            if (earlier != null) {
                throw json.refusal(
                        position, subject.name() + " stands in the file twice, at " + earlier + " and at " + position);
            }
            subjects.put(subject.name(), subject);
        });
        json.end();
        if (subjects.isEmpty()) {
            throw json.refusal(start, "has no benchmark; JMH was interrupted or matched nothing");
        }
        return new Evidence(
                source, Terms.UNKNOWN, Terms.UNKNOWN, 1, List.copyOf(subjects.values()), List.of(), List.of());
    }
}

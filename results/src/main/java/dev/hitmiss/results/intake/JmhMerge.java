package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.RowKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes one file of parts, each some forks of some rows, as if JMH had run all the forks itself. */
public final class JmhMerge {
    private JmhMerge() {}

    /** Forks follow each other in the order of the parts; rows in the order of their keys. */
    public static List<JmhRow> merge(List<Path> parts) {
        Map<RowKey, List<JmhPart>> byKey = new TreeMap<>();
        Set<Path> seen = new HashSet<>();
        for (Path file : parts) {
            if (!seen.add(file.toAbsolutePath().normalize())) {
                throw new UnreadableResultException(file, "the same part is given twice; give each part once");
            }
            for (JmhRow row : JmhFile.read(file)) {
                byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(new JmhPart(file, row));
            }
        }
        return byKey.values().stream().map(RowMerge::merge).toList();
    }

    /** Merges the parts and writes the result, whole or not at all. */
    public static void mergeInto(Path jmhJson, List<Path> parts) {
        JmhFile.write(jmhJson, merge(parts));
    }
}

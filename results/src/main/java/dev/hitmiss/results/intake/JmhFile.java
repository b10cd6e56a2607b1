package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.RowKey;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file in JMH's own JSON format. Reading is strict: a key twice, or anything JMH does not write, is an error. */
public final class JmhFile {
    private static final JsonFile JSON = JsonFile.jmh();

    private JmhFile() {}

    public static List<JmhRow> read(Path file) {
        List<JmhRow> rows = JSON.readList(file, JmhRow.class);
        if (rows.isEmpty()) {
            throw new UnreadableResultException(file, "1:1: has no benchmark; JMH was interrupted or matched nothing");
        }
        Set<RowKey> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!seen.add(rows.get(i).key())) {
                throw new UnreadableResultException(
                        file,
                        "[" + i + "]: a key must be unique, got twice: "
                                + rows.get(i).key());
            }
        }
        return rows;
    }

    public static void write(Path file, List<JmhRow> rows) {
        JSON.write(file, rows);
    }
}

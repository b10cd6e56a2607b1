package dev.hitmiss.loadtest.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hitmiss.loadtest.file.JsonFile;
import dev.hitmiss.loadtest.record.Tally.Row;
import dev.hitmiss.loadtest.record.Tally.Sent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A tally as a file: what the injector hands to the controller beside the histogram log. */
public final class TallyFile {
    private TallyFile() {}

    public static void write(Path file, Tally tally) throws IOException {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("simulation", tally.simulation());
        document.put("startedAt", tally.startedAt().toString());
        document.put("finishedAt", tally.finishedAt().toString());
        document.put("offered", tally.offered());
        ArrayNode sent = document.putArray("sent");
        for (Sent each : tally.sent()) {
            sent.addObject()
                    .put("request", each.way().request())
                    .put("instance", each.way().instance())
                    .put("count", each.count())
                    .put("failed", each.failed());
        }
        ArrayNode rows = document.putArray("rows");
        for (Row row : tally.rows()) {
            rows.addObject()
                    .put("phase", row.series().phase().name())
                    .put("request", row.series().request())
                    .put("outcome", row.series().outcome().label())
                    .put("count", row.count());
        }
        JsonFile.write(file, document);
    }

    public static Tally read(Path file) throws IOException {
        JsonNode document = JsonFile.read(file);
        List<Sent> sent = new ArrayList<>();
        for (JsonNode each : document.required("sent")) {
            Way way = new Way(
                    each.required("request").textValue(),
                    each.required("instance").textValue());
            sent.add(new Sent(
                    way,
                    each.required("count").longValue(),
                    each.required("failed").longValue()));
        }
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : document.required("rows")) {
            Series series = new Series(
                    Phase.valueOf(row.required("phase").textValue()),
                    row.required("request").textValue(),
                    new Outcome(row.required("outcome").textValue()));
            rows.add(new Row(series, row.required("count").longValue()));
        }
        return new Tally(
                document.required("simulation").textValue(),
                Instant.parse(document.required("startedAt").textValue()),
                Instant.parse(document.required("finishedAt").textValue()),
                document.required("offered").longValue(),
                sent,
                rows);
    }
}

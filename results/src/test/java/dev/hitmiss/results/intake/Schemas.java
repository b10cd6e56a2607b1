package dev.hitmiss.results.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The published schemas, as any validator sees them. */
final class Schemas {
    static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path FOLDER = Path.of("schema");

    private static final Map<String, JsonSchema> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    static List<String> problems(String schema, Path document) {
        return problems(schema, tree(document));
    }

    static List<String> problems(String schema, JsonNode document) {
        return LOADED.computeIfAbsent(schema, Schemas::load).validate(document).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private static JsonSchema load(String schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(FOLDER.resolve(schema).toUri().toString()));
    }

    static JsonNode tree(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

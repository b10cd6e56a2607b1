package dev.hitmiss.runner.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A published schema, as any validator sees it. */
final class PublishedSchema {
    private static final Path FOLDER = Path.of("..", "results", "schema");

    private PublishedSchema() {}

    static List<String> problems(String schema, Path document) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(FOLDER.resolve(schema)
                        .toAbsolutePath()
                        .normalize()
                        .toUri()
                        .toString()))
                .validate(new ObjectMapper().readTree(document.toFile()))
                .stream()
                .map(ValidationMessage::toString)
                .toList();
    }
}

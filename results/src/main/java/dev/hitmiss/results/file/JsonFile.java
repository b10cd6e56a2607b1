package dev.hitmiss.results.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes typed JSON documents. Every error names file, line and column. */
public final class JsonFile {
    private final ObjectMapper mapper;

    private JsonFile(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Our own documents: a figure that does not exist is null. */
    public static JsonFile ours() {
        return new JsonFile(StrictJson.mapper(new FigureModule.NullForNone()));
    }

    /** JMH's documents: figures that are not finite are the strings "NaN", "+INF" and "-INF". */
    public static JsonFile jmh() {
        return new JsonFile(StrictJson.mapper(new FigureModule.JmhWords()));
    }

    public <T> T read(Path file, Class<T> type) {
        return type.cast(readWith(file, mapper.readerFor(type)));
    }

    public <T> List<T> readList(Path file, Class<T> type) {
        List<?> items = (List<?>) readWith(file, mapper.readerForListOf(type));
        int absent = items.indexOf(null);
        if (absent >= 0) {
            throw new UnreadableResultException(file, "[" + absent + "]: must not be null");
        }
        return items.stream().map(type::cast).toList();
    }

    /** Reads a document that says which version of its format it has. */
    public <T> T readVersioned(Path file, Class<T> type, int newestVersion) {
        requireKnownVersion(file, newestVersion);
        return read(file, type);
    }

    public void write(Path file, Object document) {
        AtomicFile.write(file, out -> {
            mapper.writerWithDefaultPrettyPrinter().writeValue(out, document);
            out.write('\n');
        });
    }

    private Object readWith(Path file, ObjectReader reader) {
        try (InputStream in = ResultBytes.open(file)) {
            return reader.readValue(in);
        } catch (JsonProcessingException e) {
            throw new UnreadableResultException(file, describe(e), e);
        } catch (IOException e) {
            throw new UnreadableResultException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private void requireKnownVersion(Path file, int newestVersion) {
        try (InputStream in = ResultBytes.open(file);
                JsonParser parser = mapper.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableResultException(
                        file, position(parser.currentTokenLocation()) + "expected a JSON object with 'schemaVersion'");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("schemaVersion")) {
                    requireKnownVersion(file, parser, newestVersion);
                    return;
                }
                parser.skipChildren();
            }
            throw new UnreadableResultException(
                    file,
                    position(parser.currentLocation()) + "'schemaVersion' is missing, allowed: 1 to " + newestVersion);
        } catch (JsonProcessingException e) {
            throw new UnreadableResultException(file, describe(e), e);
        } catch (IOException e) {
            throw new UnreadableResultException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static void requireKnownVersion(Path file, JsonParser parser, int newestVersion) throws IOException {
        boolean known = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getLongValue() >= 1
                && parser.getLongValue() <= newestVersion;
        if (!known) {
            throw new UnreadableResultException(
                    file,
                    position(parser.currentTokenLocation()) + "'schemaVersion' is " + parser.getText()
                            + ", allowed: 1 to " + newestVersion + "; a newer file needs a newer hitmiss");
        }
    }

    private static String describe(JsonProcessingException e) {
        String where = e instanceof JsonMappingException mapping ? fieldPath(mapping) : "";
        return position(e.getLocation()) + where + problem(e);
    }

    private static String problem(JsonProcessingException e) {
        if (e instanceof ValueInstantiationException && e.getCause() instanceof IllegalArgumentException cause) {
            return String.valueOf(cause.getMessage());
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown field '" + unknown.getPropertyName() + "', allowed: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList();
        }
        return e.getOriginalMessage();
    }

    private static String fieldPath(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String position(@Nullable JsonLocation location) {
        return location == null ? "" : location.getLineNr() + ":" + location.getColumnNr() + ": ";
    }
}

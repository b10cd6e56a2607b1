package dev.hitmiss.results.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a small YAML file, written by hand, as values that know where they stand. Nothing in it may refer to anything else in it. */
public final class YamlFile {
    private static final long BYTES_MAX = 1 << 20;
    private static final int DEPTH_MAX = 20;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final Path file;
    private final YAMLParser parser;

    private YamlFile(Path file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The one document of the file; an empty map if there is none. */
    public static YamlNode read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableResultException(
                        file, Files.exists(file) ? "is not a file" : "there is no such file");
            }
            if (Files.size(file) > BYTES_MAX) {
                throw new UnreadableResultException(
                        file, "has " + Files.size(file) + " bytes, allowed: " + BYTES_MAX + "; is it the right file?");
            }
            try (YAMLParser parser = FACTORY.createParser(Files.readAllBytes(file))) {
                return new YamlFile(file, parser).document();
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableResultException(file, position(e.getLocation()) + onOneLine(e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new UnreadableResultException(file, "cannot be read: " + e.getMessage(), e);
        } catch (UnreadableResultException e) {
            throw e;
        } catch (RuntimeException e) {
            // The scanner below lets some of its own exceptions through.
            throw new UnreadableResultException(file, "is not YAML: " + onOneLine(String.valueOf(e.getMessage())), e);
        }
    }

    private YamlNode document() throws IOException {
        if (parser.nextToken() == null) {
            return new YamlNode(file, 1, 1, YamlNode.Kind.MAP, "", List.of(), Map.of());
        }
        YamlNode root = value(0);
        if (parser.nextToken() != null) {
            throw new UnreadableResultException(
                    file, position(parser.currentTokenLocation()) + "a second document begins, allowed: one");
        }
        return root;
    }

    private YamlNode value(int depth) throws IOException {
        JsonLocation place = parser.currentTokenLocation();
        if (depth > DEPTH_MAX) {
            throw new UnreadableResultException(file, position(place) + "is nested deeper than " + DEPTH_MAX);
        }
        if (parser.isCurrentAlias()) {
            throw new UnreadableResultException(
                    file,
                    position(place) + "'*" + parser.getText() + "' refers to another value; write the value itself");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            return node(place, YamlNode.Kind.LIST, "", items(depth), Map.of());
        }
        if (token == JsonToken.START_OBJECT) {
            return node(place, YamlNode.Kind.MAP, "", List.of(), fields(depth));
        }
        boolean nothing = token == JsonToken.VALUE_NULL;
        return node(
                place,
                nothing ? YamlNode.Kind.NOTHING : YamlNode.Kind.SCALAR,
                nothing ? "" : parser.getText(),
                List.of(),
                Map.of());
    }

    private List<YamlNode> items(int depth) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return items;
    }

    private Map<String, YamlNode> fields(int depth) throws IOException {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        Map<String, String> positions = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String here = position(parser.currentTokenLocation());
            String earlier = positions.put(name, here);
            if (earlier != null) {
                throw new UnreadableResultException(
                        file, here + "'" + name + "' stands twice, first at " + earlier.replaceAll(": $", ""));
            }
            parser.nextToken();
            fields.put(name, value(depth + 1));
        }
        return fields;
    }

    private YamlNode node(
            JsonLocation place, YamlNode.Kind kind, String text, List<YamlNode> items, Map<String, YamlNode> fields) {
        return new YamlNode(file, place.getLineNr(), place.getColumnNr(), kind, text, items, fields);
    }

    private static String position(@Nullable JsonLocation location) {
        return location == null ? "" : location.getLineNr() + ":" + location.getColumnNr() + ": ";
    }

    private static String onOneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }
}

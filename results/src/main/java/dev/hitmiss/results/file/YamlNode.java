package dev.hitmiss.results.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value in a YAML file, and where it stands.
 *
 * @param text of a scalar, as it is written; empty for others
 */
public record YamlNode(
        Path file, int line, int column, Kind kind, String text, List<YamlNode> items, Map<String, YamlNode> fields) {
    /** What a value is. */
    public enum Kind {
        NOTHING("nothing"),
        SCALAR("a single value"),
        LIST("a list"),
        MAP("a map");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    private static final int EXCERPT = 60;

    public YamlNode {
        items = List.copyOf(items);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The text of a value that has to be a single one. */
    public String scalar(String what, String allowed) {
        require(Kind.SCALAR, what, allowed);
        return text;
    }

    /** The items of a value that has to be a list. */
    public List<YamlNode> list(String what) {
        require(Kind.LIST, what, "a list");
        return items;
    }

    /** The fields of a value that has to be a map. */
    public Map<String, YamlNode> map(String what) {
        require(Kind.MAP, what, "a map");
        return fields;
    }

    private void require(Kind wanted, String what, String allowed) {
        if (kind != wanted) {
            throw expected(what, allowed);
        }
    }

    /** What is thrown if the value is not what it should be. */
    public UnreadableResultException expected(String what, String allowed) {
        return refusal("'" + what + "' must be " + allowed + ", got: " + (kind == Kind.SCALAR ? quoted() : kind.text));
    }

    /** What is thrown for a problem at this place. */
    public UnreadableResultException refusal(String problem) {
        return new UnreadableResultException(file, line + ":" + column + ": " + problem);
    }

    private String quoted() {
        return "'" + (text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…") + "'";
    }
}

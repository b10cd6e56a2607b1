package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The fields of one map in the rules; a field with any other name than the allowed ones is an error. */
final class RuleFields {
    private static final int WORD_MAX = 100;

    private final YamlNode node;
    private final String path;
    private final Map<String, YamlNode> fields;

    /** @param path of the map, as errors name it; empty for the file itself */
    RuleFields(YamlNode node, String path, String... allowed) {
        this.node = node;
        this.path = path;
        this.fields = node.map(path.isEmpty() ? "the file" : path);
        List<String> names = List.of(allowed);
        fields.forEach((name, value) -> {
            if (!names.contains(name)) {
                throw value.refusal("unknown key '" + path(name) + "'" + hint(name, names) + "; allowed: "
                        + String.join(", ", names));
            }
        });
    }

    private static String hint(String name, List<String> names) {
        return name.length() > WORD_MAX ? "" : ", did you mean '" + NearWord.to(name, names) + "'?";
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** What the field says, if it is there. */
    <T> Optional<T> get(String name, BiFunction<YamlNode, String, T> meaning) {
        return Optional.ofNullable(fields.get(name)).map(value -> meaning.apply(value, path(name)));
    }

    /** What the field says, which has to be there. */
    <T> T need(String name, BiFunction<YamlNode, String, T> meaning) {
        return get(name, meaning).orElseThrow(() -> node.refusal("'" + path(name) + "' is missing"));
    }

    /** What each item of the field's list says; nothing if the field is not there. */
    <T> List<T> each(String name, BiFunction<YamlNode, String, T> meaning) {
        return get(name, (list, path) -> RuleValue.list(list, path, meaning)).orElse(List.of());
    }
}

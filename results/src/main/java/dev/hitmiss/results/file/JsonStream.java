package dev.hitmiss.results.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file that is read value by value and never held whole. It stands at one value; each method that reads takes that value.
 * Every error names file, line and column. For one thread.
 */
public final class JsonStream implements AutoCloseable {
    private static final int DEPTH_MAX = 100;
    private static final int STRING_MAX = 100_000;
    private static final int NAME_MAX = 10_000;
    private static final int FIELDS_MAX = 10_000;
    private static final int EXCERPT = 40;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_MAX)
                    .maxStringLength(STRING_MAX)
                    .maxNameLength(NAME_MAX)
                    .build())
            .build();

    private final Path file;
    private final JsonParser parser;
    private final int[] skippedFields = new int[DEPTH_MAX + 1];

    private JsonStream(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Opens the file at its one value. */
    public static JsonStream open(Path file) {
        try {
            JsonStream json = new JsonStream(file, FACTORY.createParser(ResultBytes.open(file)));
            json.begin();
            return json;
        } catch (IOException e) {
            throw new UnreadableResultException(file, "1:1: is neither JSON nor gzip: " + e.getMessage(), e);
        }
    }

    private void begin() throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw refusal("1:1", "is empty");
            }
        } catch (JsonProcessingException e) {
            close();
            throw failure(e);
        } catch (IOException | UnreadableResultException e) {
            close();
            throw e;
        }
    }

    public boolean atObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    public boolean atArray() {
        return parser.hasToken(JsonToken.START_ARRAY);
    }

    public boolean atNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /** Where the value begins, as {@code line:column}. */
    public String position() {
        return position(parser.currentTokenLocation());
    }

    /** Hands over each name of the object; the reader has to take the value, or {@link #skip()} it. */
    public void object(String what, Consumer<String> reader) {
        require(atObject(), what, "an object");
        try {
            int fields = 0;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                requireFew(++fields);
                parser.nextToken();
                reader.accept(name);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Stands at each value of the array in turn; the reader has to take it. */
    public void array(String what, Runnable reader) {
        require(atArray(), what, "an array");
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                reader.run();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    public String text(String what) {
        require(parser.hasToken(JsonToken.VALUE_STRING), what, "a text");
        return raw();
    }

    public long wholeNumber(String what) {
        require(parser.hasToken(JsonToken.VALUE_NUMBER_INT), what, "a whole number");
        try {
            return parser.getLongValue();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** A number, or one of the words that JMH writes for those that JSON does not have. */
    public double number(String what) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return word(what);
        }
        require(parser.currentToken().isNumeric(), what, "a number, \"NaN\", \"+INF\" or \"-INF\"");
        double value;
        try {
            value = parser.getDoubleValue();
        } catch (IOException e) {
            throw failure(e);
        }
        require(Double.isFinite(value), what, "a number of less than 1.8e308");
        return value;
    }

    private double word(String what) {
        return switch (raw()) {
            case "NaN" -> Double.NaN;
            case "INF", "+INF", "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-INF", "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw expected(what, "a number, \"NaN\", \"+INF\" or \"-INF\"");
        };
    }

    /** Passes the value over, whatever it is. */
    public void skip() {
        try {
            int depth = 0;
            JsonToken token = parser.currentToken();
            while (true) {
                if (token == null) {
                    throw refusal("the file ends in the middle of a value");
                }
                if (token.isStructStart()) {
                    skippedFields[++depth] = 0;
                } else if (token.isStructEnd()) {
                    depth--;
                } else if (token == JsonToken.FIELD_NAME) {
                    requireFew(++skippedFields[depth]);
                }
                if (depth == 0) {
                    return;
                }
                token = parser.nextToken();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Nothing may follow the value. */
    public void end() {
        try {
            if (parser.nextToken() != null) {
                throw refusal("nothing may follow the first value of the file");
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** What is thrown if the value is not what it should be. */
    public UnreadableResultException expected(String what, String allowed) {
        return refusal(what + " must be " + allowed + ", got: " + excerpt());
    }

    /** What is thrown for a problem at this position. */
    public UnreadableResultException refusal(String problem) {
        return refusal(position(), problem);
    }

    /** What is thrown for a problem at an earlier position. */
    public UnreadableResultException refusal(String position, String problem) {
        return new UnreadableResultException(file, position + ": " + problem);
    }

    private void require(boolean condition, String what, String allowed) {
        if (!condition) {
            throw expected(what, allowed);
        }
    }

    private void requireFew(int fields) {
        if (fields > FIELDS_MAX) {
            throw refusal("an object has more than " + FIELDS_MAX + " fields, which no result file has");
        }
    }

    private String excerpt() {
        if (atObject()) {
            return "an object";
        }
        if (atArray()) {
            return "an array";
        }
        String text = raw();
        String shown = text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
        return parser.hasToken(JsonToken.VALUE_STRING) ? "\"" + shown + "\"" : shown;
    }

    private String raw() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private UnreadableResultException failure(IOException e) {
        if (e instanceof JsonProcessingException json) {
            JsonLocation location = json.getLocation();
            String problem =
                    position(location == null ? parser.currentLocation() : location) + ": " + json.getOriginalMessage();
            return new UnreadableResultException(file, problem, e);
        }
        String problem = position(parser.currentLocation()) + ": cannot be read: " + e.getMessage();
        return new UnreadableResultException(file, problem, e);
    }

    private static String position(@Nullable JsonLocation location) {
        return location == null ? "1:1" : location.getLineNr() + ":" + location.getColumnNr();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }
}

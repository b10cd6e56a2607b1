package dev.hitmiss.results.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** How floating-point figures that are not finite stand in a file. */
final class FigureModule {
    private FigureModule() {}

    /** None is null. */
    static final class NullForNone extends SimpleModule {
        private static final long serialVersionUID = 1L;

        NullForNone() {
            super("null for none");
            addSerializer(Double.class, new NullWriter());
            addSerializer(double.class, new NullWriter());
            addDeserializer(Double.class, new NullReader());
        }
    }

    /** JMH's strings. */
    static final class JmhWords extends SimpleModule {
        private static final long serialVersionUID = 1L;

        JmhWords() {
            super("JMH words");
            addSerializer(Double.class, new WordWriter());
            addSerializer(double.class, new WordWriter());
            addDeserializer(Double.class, new WordReader());
            addDeserializer(double.class, new WordReader());
        }
    }

    private static final class NullWriter extends StdScalarSerializer<Double> {
        private static final long serialVersionUID = 1L;

        NullWriter() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (Double.isFinite(value)) {
                out.writeNumber(value);
            } else {
                out.writeNull();
            }
        }
    }

    private static final class NullReader extends StdScalarDeserializer<Double> {
        private static final long serialVersionUID = 1L;

        NullReader() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return number(parser, context, "a number or null");
        }
    }

    private static final class WordWriter extends StdScalarSerializer<Double> {
        private static final long serialVersionUID = 1L;

        WordWriter() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (Double.isFinite(value)) {
                out.writeNumber(value);
            } else if (value.isNaN()) {
                out.writeString("NaN");
            } else {
                out.writeString(value > 0 ? "+INF" : "-INF");
            }
        }
    }

    private static final class WordReader extends StdScalarDeserializer<Double> {
        private static final long serialVersionUID = 1L;

        WordReader() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return number(parser, context, "a number, \"NaN\", \"+INF\" or \"-INF\"");
            }
            return switch (parser.getText()) {
                case "NaN" -> Double.NaN;
                case "INF", "+INF" -> Double.POSITIVE_INFINITY;
                case "-INF" -> Double.NEGATIVE_INFINITY;
                default -> weird(parser, context);
            };
        }

        private static Double weird(JsonParser parser, DeserializationContext context) throws IOException {
            return (Double) context.handleWeirdStringValue(
                    Double.class, parser.getText(), "expected a number, \"NaN\", \"+INF\" or \"-INF\"");
        }
    }

    private static Double number(JsonParser parser, DeserializationContext context, String allowed) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            context.reportInputMismatch(Double.class, "expected %s, got: %s", allowed, parser.getText());
        }
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            context.reportInputMismatch(
                    Double.class, "expected %s, got a number too large: %s", allowed, parser.getText());
        }
        return value;
    }
}

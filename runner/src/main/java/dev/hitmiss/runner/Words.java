package dev.hitmiss.runner;

import dev.hitmiss.runner.properties.UserProperties;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The constants of an enum as a person types them, in lower case with hyphens; what is none of them gets the near one suggested. */
record Words<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> text(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(UserProperties.refusal(
                        word,
                        Stream.of(type.getEnumConstants()).map(Words::text).toList())));
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

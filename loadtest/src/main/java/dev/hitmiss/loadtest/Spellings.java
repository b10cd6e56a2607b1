package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.profile.Durations;
import java.net.URI;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How values are typed that picocli does not know, or does not explain well. */
final class Spellings {
    private Spellings() {}

    static Duration duration(String text) {
        try {
            return Durations.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    static URI url(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("a URL must be http://HOST:PORT, and this is none");
        }
    }

    static CommandLine registerAt(CommandLine commandLine) {
        return commandLine
                .registerConverter(Duration.class, Spellings::duration)
                .registerConverter(URI.class, Spellings::url);
    }
}

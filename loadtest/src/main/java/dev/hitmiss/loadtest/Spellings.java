package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.profile.Budget;
import dev.hitmiss.loadtest.profile.Durations;
import dev.hitmiss.loadtest.profile.Nearest;
import dev.hitmiss.loadtest.run.RedisClient;
import dev.hitmiss.loadtest.story.Stories;
import dev.hitmiss.stack.StackMode;
import dev.hitmiss.stack.network.NetworkProfile;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
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

    static Budget budget(String text) {
        return oneOf(Budget.values(), budget -> budget.name().toLowerCase(Locale.ROOT), "budget", text);
    }

    static Stories simulation(String text) {
        return oneOf(Stories.values(), Stories::label, "simulation", text);
    }

    static Selection selection(String text) {
        return oneOf(Selection.values(), Selection::text, "selection", text);
    }

    static StackMode stack(String text) {
        return oneOf(StackMode.values(), StackMode::text, "stack", text);
    }

    static NetworkProfile network(String text) {
        return oneOf(NetworkProfile.values(), NetworkProfile::text, "network", text);
    }

    static RedisClient client(String text) {
        return oneOf(RedisClient.values(), RedisClient::text, "client", text);
    }

    private static <T> T oneOf(T[] known, Function<T, String> nameOf, String what, String text) {
        List<String> names = Stream.of(known).map(nameOf).toList();
        int index = names.indexOf(text.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new TypeConversionException("a " + what + " is one of " + String.join(", ", names) + ", got: " + text
                    + "; did you mean '" + Nearest.to(text, names) + "'?");
        }
        return known[index];
    }

    static CommandLine registerAt(CommandLine commandLine) {
        return commandLine
                .registerConverter(Stories.class, Spellings::simulation)
                .registerConverter(Selection.class, Spellings::selection)
                .registerConverter(Budget.class, Spellings::budget)
                .registerConverter(StackMode.class, Spellings::stack)
                .registerConverter(NetworkProfile.class, Spellings::network)
                .registerConverter(RedisClient.class, Spellings::client)
                .registerConverter(Duration.class, Spellings::duration)
                .registerConverter(URI.class, Spellings::url);
    }
}

package dev.hitmiss.runner.properties;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The user properties of the build, checked all at once.
 *
 * <p>Maven runs this file as a source program before it compiles anything, so that a misspelt property fails at once;
 * that is why it stands on the JDK alone and in one file.
 */
public final class UserProperties {
    private static final int EXIT_USAGE = 2;

    private UserProperties() {}

    /** One accepted property, what it takes, and an example of it. */
    public enum Known {
        BENCH_BUDGET("bench.budget", Takes.oneOf("smoke", "quick", "full")),
        BENCH_INCLUDE("bench.include", Takes.REGEX),
        BENCH_PARAMS("bench.params", Takes.PARAMS),
        BENCH_PROF("bench.prof", Takes.listOf("gc", "async")),
        BENCH_ONLY("bench.only", Takes.oneOf("micro", "load")),
        BENCH_DRY_RUN("bench.dryRun", Takes.FLAG),
        BENCH_RESUME("bench.resume", Takes.TEXT),
        BENCH_SEED("bench.seed", Takes.WHOLE_NUMBER),
        BENCH_OUT("bench.out", Takes.TEXT),
        BENCH_BASELINE("bench.baseline", Takes.TEXT),
        BENCH_JMH_ARGS("bench.jmhArgs", Takes.TEXT),
        BENCH_JVM("bench.jvm", Takes.TEXT),
        BENCH_STACK("bench.stack", Takes.oneOf("embedded", "external", "containers")),
        BENCH_CONFIRM("bench.confirm", Takes.TARGETS),
        BENCH_NETWORK(
                "bench.network",
                Takes.listOf("loopback", "same-zone", "cross-zone", "seed-trigger", "seed-session", "seed-config")),
        LOAD_BASE_URL("load.baseUrl", Takes.HTTP_URLS),
        LOAD_INSTANCES("load.instances", Takes.INSTANCES),
        LOAD_CONFIRM("load.confirm", Takes.TEXT),
        LOAD_GATLING_REPORT("load.gatlingReport", Takes.FLAG),
        LOAD_SIMULATION("load.simulation", Takes.TEXT),
        LOAD_ARRIVALS_PER_SECOND("load.arrivalsPerSecond", Takes.RATE),
        LOAD_WARM_UP("load.warmUp", Takes.DURATION),
        LOAD_DURATION("load.duration", Takes.DURATION),
        LOAD_POPULATION("load.population", Takes.POPULATION),
        LOAD_SEED("load.seed", Takes.WHOLE_NUMBER),
        LOAD_OUT("load.out", Takes.TEXT),
        GATE_BASELINE("gate.baseline", Takes.TEXT),
        GATE_CANDIDATE("gate.candidate", Takes.TEXT),
        GATE_CONFIG("gate.config", Takes.TEXT),
        GATE_STRICT("gate.strict", Takes.FLAG),
        GATE_ACCEPT("gate.accept", Takes.TEXT),
        GATE_OUT("gate.out", Takes.TEXT),
        CONTAINERS_REQUIRED("containers.required", Takes.FLAG);

        private final String key;

        @SuppressWarnings("ImmutableEnumChecker") // Its checks are pure functions, which the checker cannot know.
        private final Takes takes;

        Known(String key, Takes takes) {
            this.key = key;
            this.takes = takes;
        }

        public String key() {
            return key;
        }
    }

    /** The checked value of one property, if the user gave it. A flag without a value is {@code true}. */
    public static Optional<String> value(Properties given, Known property) {
        return Optional.ofNullable(given.getProperty(property.key));
    }

    /** Every problem with the given properties, a line each, in the order of their names. */
    public static List<String> problems(Properties given) {
        return given.stringPropertyNames().stream()
                .sorted()
                .flatMap(key -> problem(key, given.getProperty(key)).stream())
                .toList();
    }

    private static Optional<String> problem(String key, String value) {
        Optional<Known> known =
                Stream.of(Known.values()).filter(p -> p.key.equals(key)).findFirst();
        if (known.isEmpty()) {
            return Optional.of("unknown property '" + key + "'. Did you mean '" + nearest(key, keys())
                    + "'? Known are: " + String.join(", ", keys()));
        }
        return known.get().takes.problem(value).map(what -> "'" + key + "' " + what);
    }

    private static List<String> keys() {
        return Stream.of(Known.values()).map(Known::key).toList();
    }

    /** What a property accepts. */
    private record Takes(String allowed, List<String> words, boolean many, Check check) {
        static final Takes TEXT = new Takes("some text", List.of(), false, value -> !value.isBlank());
        static final Takes FLAG =
                new Takes("true or false", List.of(), false, value -> value.isEmpty() || value.matches("true|false"));
        static final Takes WHOLE_NUMBER =
                new Takes("a whole number from 0 to 2^63 - 1", List.of(), false, value -> Long.parseLong(value) >= 0);
        static final Takes INSTANCES = upTo(32);
        static final Takes POPULATION = upTo(100_000_000);
        static final Takes RATE = new Takes(
                "a number above 0, at most 100000",
                List.of(),
                false,
                value -> Double.parseDouble(value) > 0 && Double.parseDouble(value) <= 100_000);
        static final Takes DURATION = new Takes(
                "a number with ms, s, m or h, such as 20s",
                List.of(),
                false,
                value -> value.matches("\\d{1,9}(ms|s|m|h)"));
        static final Takes REGEX =
                new Takes("a regular expression", List.of(), false, value -> Pattern.compile(value) != null);
        static final Takes PARAMS = new Takes(
                "name=v1,v2;name=v1", List.of(), false, value -> value.matches("\\w+=[^=;]+(;\\w+=[^=;]+)*;?"));
        static final Takes HTTP_URLS = new Takes(
                "a URL such as http://127.0.0.1:8080, or several joined by commas",
                List.of(),
                true,
                value -> httpUrl(value).isPresent());
        static final Takes TARGETS = new Takes(
                "host:port/database, or several joined by commas",
                List.of(),
                false,
                value -> value.matches("[^,\\s@]+(,[^,\\s@]+)*"));

        static Takes upTo(int max) {
            return new Takes(
                    "a whole number from 1 to " + max,
                    List.of(),
                    false,
                    value -> Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= max);
        }

        static Takes oneOf(String... words) {
            return new Takes(String.join(", ", words), List.of(words), false, List.of(words)::contains);
        }

        static Takes listOf(String... words) {
            return new Takes("a list of " + String.join(", ", words), List.of(words), true, List.of(words)::contains);
        }

        Optional<String> problem(String value) {
            List<String> parts = many ? List.of(value.split(",", -1)) : List.of(value);
            return parts.stream().filter(part -> !accepts(part)).findFirst().map(this::refusal);
        }

        private boolean accepts(String part) {
            try {
                return check.passes(part);
            } catch (PatternSyntaxException | NumberFormatException e) {
                return false;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        private String refusal(String part) {
            return words.isEmpty() || many
                    ? "takes " + allowed + ", got: '" + withoutLogin(part) + "'"
                            + (words.isEmpty() ? "" : hint(part, words))
                    : UserProperties.refusal(part, words);
        }
    }

    @FunctionalInterface
    private interface Check {
        boolean passes(String value);
    }

    /** What is refused may be a URL with a password in it. */
    private static String withoutLogin(String text) {
        return text.replaceAll("//.*@", "//***@");
    }

    /** The URL of a service, if the text is one and carries no login. */
    public static Optional<URI> httpUrl(String text) {
        try {
            return Optional.of(URI.create(text))
                    .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null)
                    .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is said of a word that is none of the allowed ones. */
    public static String refusal(String given, List<String> words) {
        return "takes " + String.join(", ", words) + ", got: '" + given + "'" + hint(given, words);
    }

    private static String hint(String given, List<String> words) {
        return ". Did you mean '" + nearest(given, words) + "'?";
    }

    private static String nearest(String given, List<String> candidates) {
        String wanted = given.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    /** Edits between two words; two neighbouring letters swapped count as one. */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(edits[0], j -> j);
        for (int i = 1; i <= a.length(); i++) {
            edits[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                edits[i][j] = IntStream.of(edits[i - 1][j] + 1, edits[i][j - 1] + 1, edits[i - 1][j - 1] + change)
                        .min()
                        .getAsInt();
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }

    /** Reads a properties file as Maven's build wrote it. */
    public static Properties read(Path file) throws IOException {
        Properties given = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            given.load(reader);
        }
        return given;
    }

    /** Prints every problem of the given properties file and exits 2 if there is one. */
    public static void main(String[] args) throws IOException {
        List<String> problems = new ArrayList<>(problems(read(Path.of(args[0]))));
        if (!problems.isEmpty()) {
            System.out.println(problems.stream().collect(Collectors.joining(System.lineSeparator())));
            System.exit(EXIT_USAGE);
        }
    }
}

package dev.hitmiss.runner.plan;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.runner.exit.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How one fork is measured, as JMH's own flags: those of the budget, overridden by the user's, then the user's others. */
public record JmhSchedule(SortedMap<String, String> timing, List<String> others) {
    /** Which JVM the forks run on. */
    private static final String JVM = "-jvm";

    private static final ForkHeap HEAP = ForkHeap.beside(System.getenv());

    private static final Pattern TIME = Pattern.compile("(\\d{1,9}) ?(us|ms|s|m)?");

    /** A number may follow without a sign. */
    private static final Pattern JOINED =
            Pattern.compile("(?s)(-(?:bs|wbs|wi|i|w|r)(?==?\\d)|-jvm(?:Args(?:Append|Prepend)?)?(?==))=?(.*)");

    /**
     * Flags of JMH that say what is measured, and where it is written: the runner's own, because parts must fit
     * together and the fingerprint must be true.
     */
    private static final List<String> RUNNERS_OWN = List.of(
            "-bm", "-e", "-f", "-foe", "-h", "-l", "-lp", "-lprof", "-lrf", "-o", "-opi", "-p", "-rf", "-rff", "-t",
            "-tg", "-V", "-wf");

    public JmhSchedule {
        others = List.copyOf(others);
        timing = Collections.unmodifiableSortedMap(new TreeMap<>(timing));
        others.stream().filter(JmhSchedule::isRunnersOwn).findFirst().ifPresent(flag -> {
            throw new Failure(
                    ExitCode.USAGE,
                    "JMH's " + flag
                            + " is set by the run itself; choose rows by include and params, forks by the budget");
        });
    }

    /** The JVM that the user chose for the forks; without a choice it is that of the runner. */
    public Optional<Path> jvm() {
        int flag = others.lastIndexOf(JVM);
        if (flag < 0) {
            return Optional.empty();
        }
        Path java = Path.of(flag + 1 < others.size() ? others.get(flag + 1) : "");
        if (!Files.isRegularFile(java) || !Files.isExecutable(java)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "the JVM of the forks must be the java command of a JDK, such as /opt/jdk-25/bin/java, got: '"
                            + java + "'");
        }
        return Optional.of(java);
    }

    /** JMH takes a value behind its short flags without a space (-f5) and long flags with two dashes. */
    private static boolean isRunnersOwn(String argument) {
        return argument.startsWith("--")
                || RUNNERS_OWN.stream().anyMatch(flag -> argument.equals(flag) || argument.startsWith(flag + "="))
                || argument.matches("-[feotp][^a-z].*");
    }

    public static JmhSchedule of(Budget budget, List<String> jmhArgs) {
        SortedMap<String, String> timing = new TreeMap<>();
        timing.put("-bs", "1");
        timing.put("-wbs", "1");
        timing.put("-w", iteration(budget));
        timing.put("-r", timing.get("-w"));
        timing.put("-wi", Integer.toString(perBudget(budget, 0, 7, 8)));
        timing.put("-i", Integer.toString(perBudget(budget, 1, 4, 5)));
        List<String> others = new ArrayList<>();
        for (Iterator<String> args = separated(jmhArgs).iterator(); args.hasNext(); ) {
            String flag = args.next();
            if (!timing.containsKey(flag)) {
                others.add(flag);
            } else if (args.hasNext()) {
                timing.put(flag, args.next());
            } else {
                throw new Failure(ExitCode.USAGE, "JMH's " + flag + " in jmhArgs needs a value behind it");
            }
        }
        return new JmhSchedule(timing, others);
    }

    /** For an interval, more forks are worth more than longer ones. What one thread alone does not get compiled meanwhile is rehearsed. */
    private static String iteration(Budget budget) {
        return switch (budget) {
            case SMOKE -> "100ms";
            case QUICK -> "300ms";
            case FULL -> "500ms";
        };
    }

    /** JMH takes -i5 and -i=5 for -i 5 as well. */
    private static List<String> separated(List<String> jmhArgs) {
        return jmhArgs.stream()
                .flatMap(argument -> {
                    Matcher joined = JOINED.matcher(argument);
                    return joined.matches() ? Stream.of(joined.group(1), joined.group(2)) : Stream.of(argument);
                })
                .toList();
    }

    static int perBudget(Budget budget, int smoke, int quick, int full) {
        return switch (budget) {
            case SMOKE -> smoke;
            case QUICK -> quick;
            case FULL -> full;
        };
    }

    public List<String> flags() {
        return flags(HEAP.into(others, jvmArguments()));
    }

    /** Without what a run adds by itself, as whoever resumes it has to give them again. */
    public List<String> given() {
        return flags(others);
    }

    private List<String> flags(List<String> behind) {
        List<String> flags = new ArrayList<>();
        timing.forEach((flag, value) -> flags.addAll(List.of(flag, value)));
        flags.addAll(behind);
        return flags;
    }

    /** What the user gives the forks' JVM: JMH takes all arguments as one text. */
    public List<String> jvmArguments() {
        return IntStream.range(1, others.size())
                .filter(i -> others.get(i - 1).matches("-jvmArgs(Append|Prepend)?"))
                .mapToObj(others::get)
                .flatMap(text -> Stream.of(text.strip().split("\\s+")))
                .toList();
    }

    /** All that a fork's JVM is started with: its heap, and what the user gives it. */
    public List<String> forkArguments() {
        return Stream.concat(HEAP.before(jvmArguments()).stream(), jvmArguments().stream())
                .toList();
    }

    boolean warmsUp() {
        return number("-wi") > 0;
    }

    /** Warm-up and measurement of one fork. */
    Duration length() {
        return time("-w").multipliedBy(number("-wi")).plus(time("-r").multipliedBy(number("-i")));
    }

    public JmhSettings settings(String jmhVersion) {
        return new JmhSettings(
                jmhVersion,
                number("-wi"),
                timeText("-w"),
                atLeastOne("-wbs"),
                atLeastOne("-i"),
                timeText("-r"),
                atLeastOne("-bs"));
    }

    private int atLeastOne(String flag) {
        if (number(flag) < 1) {
            throw new Failure(ExitCode.USAGE, "JMH's " + flag + " must be at least 1, got: 0");
        }
        return number(flag);
    }

    private int number(String flag) {
        String value = timing.getOrDefault(flag, "");
        if (!value.matches("\\d{1,6}")) {
            throw new Failure(ExitCode.USAGE, "JMH's " + flag + " takes a whole number, got: '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    private Matcher timeParts(String flag) {
        String value = timing.getOrDefault(flag, "");
        Matcher parts = TIME.matcher(value);
        if (!parts.matches()) {
            throw new Failure(
                    ExitCode.USAGE, "JMH's " + flag + " takes a time such as 500ms, 2s or 1m, got: '" + value + "'");
        }
        return parts;
    }

    private static String unit(Matcher parts) {
        return parts.group(2) == null ? "s" : parts.group(2);
    }

    private Duration time(String flag) {
        Matcher parts = timeParts(flag);
        long amount = Long.parseLong(parts.group(1));
        return switch (unit(parts)) {
            case "us" -> Duration.ofNanos(1_000 * amount);
            case "ms" -> Duration.ofMillis(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofSeconds(amount);
        };
    }

    /** As JMH writes it into its files. */
    private String timeText(String flag) {
        Matcher parts = timeParts(flag);
        return parts.group(1) + " " + (unit(parts).equals("m") ? "min" : unit(parts));
    }
}

package dev.hitmiss.benchmarks;

import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackException;
import dev.hitmiss.stack.StackMark;
import dev.hitmiss.stack.StackMode;
import dev.hitmiss.stack.network.NetworkProfile;
import dev.hitmiss.stack.network.Networks;
import dev.hitmiss.stack.network.ProxyCostRoutes;
import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import dev.hitmiss.stack.start.StackRequest;
import dev.hitmiss.stack.start.StackStart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * JMH's own main with every JMH flag, on the stack that whoever calls it started or opened. Otherwise it does that itself, with
 * servers of its own or, where {@code DATABASE_URL} and {@code REDIS_URL} name some, with those; opens the networks that
 * {@code -p network=…} names; and runs JMH in a child, because a JVM that owns a stack is not measured.
 */
public final class BenchmarksMain {
    private static final int EXIT_USAGE = 2;
    private static final int EXIT_NOT_READY = 4;
    private static final String FAIL_ON_ERROR = "-foe";
    private static final Set<String> QUESTIONS = Set.of("-h", "-l", "-lp", "-lprof", "-lrf", "-V");

    private static final String TAKEN_FOR_OTHERS = "DATABASE_URL and REDIS_URL are set, and "
            + StackMark.NAME
            + " does not say that hitmiss started those servers, so they were taken for servers of others. If 'hitmiss.jar stack' started them, set all that it prints."
            + " To confirm servers by name, start the benchmarks with what this prints:"
            + " hitmiss.jar stack --stack external --confirm NAME.";

    private BenchmarksMain() {}

    public static void main(String[] args) throws Exception {
        if (Stream.of(args).anyMatch(QUESTIONS::contains)) {
            org.openjdk.jmh.Main.main(args);
        } else if (isGiven("DATABASE_URL") != isGiven("REDIS_URL")) {
            System.err.println(
                    "only one of DATABASE_URL and REDIS_URL is set. Set both, or neither for servers that start and end"
                            + " with the benchmarks.");
            System.exit(EXIT_USAGE);
        } else if (isGiven("DATABASE_URL") && StackMark.isOn(System.getenv())) {
            // Whoever gave the stack decides what runs beside what.
            System.setProperty("jmh.ignoreLock", "true");
            org.openjdk.jmh.Main.main(
                    AsyncProfile.withLibrary(failingOnError(args)).toArray(new String[0]));
        } else {
            StackMode mode = isGiven("DATABASE_URL") ? StackMode.EXTERNAL : StackMode.EMBEDDED;
            System.exit(inAChild(failingOnError(args), mode));
        }
    }

    private static boolean isGiven(String name) {
        return !System.getenv().getOrDefault(name, "").isBlank();
    }

    /** A benchmark that fails would otherwise only be missing from the results. */
    private static List<String> failingOnError(String[] jmhArguments) {
        List<String> arguments = new ArrayList<>(List.of(jmhArguments));
        if (!arguments.contains(FAIL_ON_ERROR)) {
            arguments.addAll(List.of(FAIL_ON_ERROR, "true"));
        }
        return arguments;
    }

    private static int inAChild(List<String> jmhArguments, StackMode mode) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), BenchmarksMain.class.getName()));
        command.addAll(jmhArguments);
        try (Stack stack = StackStart.start(StackRequest.of(mode, Set.of()));
                Networks networks = Networks.open(stack, RequestedNetworks.of(jmhArguments), 0);
                ProxyCostRoutes routes = ProxyCostRoutes.open();
                LeashedProcess jmh = LeashedProcess.start(
                        LeashedCommand.java(command).withEnvironment(environment(networks, routes, mode)))) {
            return jmh.waitFor();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return EXIT_USAGE;
        } catch (StackException e) {
            System.err.println(e.getMessage());
            if (mode == StackMode.EXTERNAL) {
                System.err.println(TAKEN_FOR_OTHERS);
            }
            return EXIT_NOT_READY;
        }
    }

    private static Map<String, String> environment(Networks networks, ProxyCostRoutes routes, StackMode mode) {
        Map<String, String> environment = new HashMap<>(networks.environment());
        environment.putAll(routes.environment());
        if (mode == StackMode.EMBEDDED) {
            environment.put("HITMISS_NETWORK", NetworkProfile.LOOPBACK.text());
        }
        return environment;
    }
}

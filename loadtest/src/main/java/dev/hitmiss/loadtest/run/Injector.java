package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.profile.Durations;
import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.profile.Pace;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JVM that drives one simulation: this program's own {@code inject}. */
final class Injector {
    /** The first release that asks for native access to be granted. */
    private static final int NATIVE_ACCESS_SINCE = 22;

    private final String mainClass;
    private final @Nullable Path gatlingCharts;

    Injector(String mainClass) {
        this(mainClass, null);
    }

    /**
     * @param gatlingCharts the jar that makes Gatling's own report; null where there shall be none
     */
    Injector(String mainClass, @Nullable Path gatlingCharts) {
        this.mainClass = mainClass;
        this.gatlingCharts = gatlingCharts;
    }

    Injecting start(LoadProfile load, Path log) {
        return new Injecting(ChildJvm.start(arguments(load), Map.of(), log), log);
    }

    private List<String> arguments(LoadProfile load) {
        List<String> arguments = new ArrayList<>(List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED"));
        if (Runtime.version().feature() >= NATIVE_ACCESS_SINCE) {
            arguments.add("--enable-native-access=ALL-UNNAMED");
        }
        arguments.addAll(List.of("-cp", classPath(), mainClass, "inject", "--simulation", load.simulation()));
        arguments.addAll(List.of(
                "--base-url", load.baseUrls().stream().map(URI::toString).collect(Collectors.joining(","))));
        if (!load.confirmedHosts().isEmpty()) {
            arguments.addAll(List.of("--confirm", String.join(",", new TreeSet<>(load.confirmedHosts()))));
        }
        if (load.pace() == Pace.FLAT_OUT) {
            arguments.add("--flat-out");
        }
        arguments.addAll(List.of("--rate", Double.toString(load.arrivalsPerSecond())));
        arguments.addAll(List.of("--warm-up", Durations.format(load.warmUp())));
        arguments.addAll(List.of("--duration", Durations.format(load.measured())));
        arguments.addAll(List.of("--population", Integer.toString(load.population())));
        arguments.addAll(List.of("--seed", Long.toString(load.seed())));
        if (gatlingCharts != null) {
            arguments.add("--gatling-report");
        }
        arguments.addAll(List.of("--out", load.out().toString()));
        return arguments;
    }

    private String classPath() {
        String own = System.getProperty("java.class.path");
        return gatlingCharts == null ? own : own + File.pathSeparator + gatlingCharts;
    }
}

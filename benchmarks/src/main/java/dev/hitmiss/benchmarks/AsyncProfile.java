package dev.hitmiss.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import one.profiler.AsyncProfilerLoader;

/** JMH's async profiler with the library that it needs: {@code -prof async} works as it stands. */
final class AsyncProfile {
    private static final String PROFILER = "async";
    private static final String LIBRARY = "libPath=";

    private AsyncProfile() {}

    /** The same arguments, with the library named where the profiler is asked for without one. It goes when this JVM ends. */
    static List<String> withLibrary(List<String> arguments) {
        List<String> named = new ArrayList<>(arguments);
        for (int i = 1; i < named.size(); i++) {
            if (named.get(i - 1).equals("-prof") && needsLibrary(named.get(i))) {
                named.set(i, named.get(i) + (named.get(i).contains(":") ? ";" : ":") + LIBRARY + unpack());
            }
        }
        return named;
    }

    private static boolean needsLibrary(String profiler) {
        return (profiler.equals(PROFILER) || profiler.startsWith(PROFILER + ":")) && !profiler.contains(LIBRARY);
    }

    private static Path unpack() {
        if (!AsyncProfilerLoader.isSupported()) {
            throw new IllegalArgumentException("-prof async: async-profiler has no library for "
                    + System.getProperty("os.name") + " on " + System.getProperty("os.arch")
                    + "; it has one for Linux and macOS. Profile with -prof gc or stack.");
        }
        try {
            Path folder = Files.createTempDirectory("hitmiss-async-");
            AsyncProfilerLoader.setExtractionDirectory(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "async-profile-remove"));
            Path library = AsyncProfilerLoader.getAsyncProfilerPath();
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException("-prof async: the library of async-profiler cannot be unpacked", e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("the folder " + folder + " of async-profiler is left: " + e.getMessage());
        }
    }
}

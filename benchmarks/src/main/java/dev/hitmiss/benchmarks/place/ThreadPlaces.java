package dev.hitmiss.benchmarks.place;

import dev.hitmiss.stack.process.Processors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The threads of this JVM as the kernel knows them, and the processors they are kept on. */
final class ThreadPlaces {
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final Path THIS_THREAD = Path.of("/proc/thread-self");
    private static final String ALLOWED = "Cpus_allowed_list:";
    private static final String NAME = "Name:";

    /**
     * Compilers, collectors and who starts them, as HotSpot calls them. What they do is no part of an operation, and kept on its processors
     * they would still compile while it is measured.
     */
    private static final List<String> OF_THE_JVM =
            List.of("C1 Compiler", "C2 Compiler", "GC Thread", "G1 ", "VM Thread");

    private static final String MOVE_EACH = "for thread; do taskset -p -c \"$0\" \"$thread\"; done";
    /** A thread that begins while the others are moved is moved in the next round. */
    private static final int ROUNDS = 5;

    private ThreadPlaces() {}

    static void moveThisThread(Processors target) {
        String thread = ofThisThread();
        move(List.of(thread), target);
        requireThere(misplaced(List.of(thread), List.of(target)), target);
    }

    /** All but those of the JVM itself and those that are kept on the others already. */
    static void moveAllBut(Processors others, Processors target) {
        List<Processors> right = List.of(target, others);
        List<String> misplaced = misplaced(ofTheProgram(), right);
        for (int round = 0; round < ROUNDS && !misplaced.isEmpty(); round++) {
            move(misplaced, target);
            misplaced = misplaced(ofTheProgram(), right);
        }
        requireThere(misplaced, target);
    }

    private static void requireThere(List<String> misplaced, Processors target) {
        if (!misplaced.isEmpty()) {
            throw new IllegalStateException("threads " + misplaced + " cannot be moved to processors '" + target
                    + "'; are they there, and is 'taskset' (util-linux)?");
        }
    }

    private static List<String> misplaced(List<String> threads, List<Processors> right) {
        return threads.stream()
                .filter(thread ->
                        allowed(thread).filter(place -> !right.contains(place)).isPresent())
                .toList();
    }

    private static String ofThisThread() {
        try {
            return Files.readSymbolicLink(THIS_THREAD).getFileName().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot find this thread among those of the kernel", e);
        }
    }

    private static List<String> ofTheProgram() {
        try (Stream<Path> threads = Files.list(THREADS)) {
            return threads.map(thread -> thread.getFileName().toString())
                    .filter(thread -> !isOfTheJvm(thread))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the threads of this JVM", e);
        }
    }

    static boolean isOfTheJvm(String thread) {
        return status(thread, NAME)
                .filter(name -> OF_THE_JVM.stream().anyMatch(name::startsWith))
                .isPresent();
    }

    static Optional<Processors> allowed(String thread) {
        return status(thread, ALLOWED).map(Processors::parse);
    }

    /** Empty for a thread that has ended. */
    private static Optional<String> status(String thread, String field) {
        try {
            return Files.readAllLines(THREADS.resolve(thread).resolve("status")).stream()
                    .filter(line -> line.startsWith(field))
                    .findFirst()
                    .map(line -> line.substring(field.length()).strip());
        } catch (IOException e) {
            if (!Files.exists(THREADS.resolve(thread))) {
                return Optional.empty();
            }
            throw new UncheckedIOException("cannot look at thread " + thread + " of this JVM", e);
        }
    }

    private static void move(List<String> threads, Processors target) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", MOVE_EACH, target.toString()));
        command.addAll(threads);
        try {
            // Its complaints are about threads that have ended: whether the others are there is looked at afterwards.
            int unused = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start 'sh', which moves threads to processors '" + target + "'", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while threads were moved to processors '" + target + "'", e);
        }
    }
}

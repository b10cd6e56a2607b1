package dev.hitmiss.runner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The heap of a fork: of one size, and touched before anything is measured. In a heap that grows an operation may wait for memory
 * that is touched for the first time, which takes several times as long as a read that asks no server.
 */
final class ForkHeap {
    private static final List<String> OF_ONE_SIZE = List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch");
    private static final Pattern SIZED = Pattern.compile(
            "-Xm[nsx].*|-XX:((Initial|Min|Max|SoftMax)HeapSize|(Max)?NewSize|(Initial|Min|Max)RAM\\w*)=.*");

    /** JMH puts these before what it hands on of its own JVM, so that all that the user says comes after them and holds. */
    private static final String PREPEND = "-jvmArgsPrepend";

    private ForkHeap() {}

    /** What comes before the user's own arguments: nothing where one of them sizes the heap. */
    static List<String> before(List<String> jvmArguments) {
        return jvmArguments.stream().anyMatch(SIZED.asMatchPredicate()) ? List.of() : OF_ONE_SIZE;
    }

    /** The same as flags of JMH, which takes this one once only. */
    static List<String> into(List<String> jmhFlags, List<String> heap) {
        if (heap.isEmpty()) {
            return jmhFlags;
        }
        String text = String.join(" ", heap);
        List<String> flags = new ArrayList<>(jmhFlags);
        int given = flags.indexOf(PREPEND) + 1;
        if (given == 0) {
            return Stream.concat(flags.stream(), Stream.of(PREPEND, text)).toList();
        }
        if (given < flags.size()) {
            flags.set(given, text + " " + flags.get(given));
        }
        return flags;
    }
}

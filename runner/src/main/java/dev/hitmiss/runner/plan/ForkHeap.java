package dev.hitmiss.runner.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The heap of a fork: of one size, and touched before anything is measured. In a heap that grows an operation may wait for memory
 * that is touched for the first time, which takes several times as long as a read that asks no server.
 *
 * @param ofEveryJvm arguments that every JVM here is started with
 */
record ForkHeap(List<String> ofEveryJvm) {
    private static final List<String> OF_ONE_SIZE = List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch");
    private static final Pattern SIZED =
            Pattern.compile("-X?m[nsx].*|-XX:\\+AggressiveHeap|-XX:(Flags|VMOptionsFile)=.*|@.*"
                    + "|-XX:((Initial|Min|Max|SoftMax)HeapSize|(Max|Old)?(New)?Size|(Initial|Min|Max)RAM\\w*)=.*");

    /** JMH puts these before what it hands on of its own JVM, so that all that the user says comes after them and holds. */
    private static final String PREPEND = "-jvmArgsPrepend";

    /** With what these variables say to every JVM. */
    static ForkHeap beside(Map<String, String> environment) {
        return new ForkHeap(Stream.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")
                .map(environment::get)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(text.strip().split("\\s+")))
                .toList());
    }

    /** What comes before the user's own arguments: nothing where one of them sizes the heap. */
    List<String> before(List<String> jvmArguments) {
        return Stream.concat(ofEveryJvm.stream(), jvmArguments.stream()).anyMatch(SIZED.asMatchPredicate())
                ? List.of()
                : OF_ONE_SIZE;
    }

    /** The same among flags of JMH. It takes a value apart at its blanks, but only where the flag is there once. */
    List<String> into(List<String> jmhFlags, List<String> jvmArguments) {
        List<String> heap = before(jvmArguments);
        int given = jmhFlags.indexOf(PREPEND);
        boolean once = given >= 0 && given == jmhFlags.lastIndexOf(PREPEND) && given + 1 < jmhFlags.size();
        List<String> flags = new ArrayList<>(jmhFlags);
        if (once) {
            String more = String.join(" ", heap) + " " + flags.get(given + 1);
            flags.set(given + 1, more.strip());
        } else if (given >= 0) {
            heap.stream().flatMap(argument -> Stream.of(argument, PREPEND)).forEach(word -> flags.add(0, word));
        } else if (!heap.isEmpty()) {
            Collections.addAll(flags, PREPEND, String.join(" ", heap));
        }
        return flags;
    }
}

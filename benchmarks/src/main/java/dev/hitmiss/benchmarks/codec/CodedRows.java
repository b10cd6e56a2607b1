package dev.hitmiss.benchmarks.codec;

import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many rows of one kind and their copies, round and round. */
@State(Scope.Thread)
public class CodedRows {
    private static final long SEED = 1;
    private static final int COUNT = 64;

    @Param
    Copied copied;

    private List<CodedRow<?, ?>> rows;
    private int next;

    @Setup
    public void draw() {
        DrawnRows drawn = new DrawnRows(SEED);
        rows = List.copyOf(
                Stream.generate(() -> copied.draw(drawn)).limit(COUNT).toList());
    }

    CodedRow<?, ?> next() {
        next = next + 1 < COUNT ? next + 1 : 0;
        return rows.get(next);
    }
}

package dev.hitmiss.benchmarks.client;

import dev.hitmiss.benchmarks.floor.BareClient;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A thread that asks for the value. */
@State(Scope.Thread)
public class Asking {
    private OneValue value;
    private BareClient client;

    @Setup
    public void connect(OneValue value) {
        this.value = value;
        client = value.lend();
    }

    @TearDown
    public void close() {
        value.takeBack(client);
    }

    byte[] get() {
        return value.get(client);
    }
}

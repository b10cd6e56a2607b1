package dev.hitmiss.benchmarks.floor;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A line to an echo, over which 64 bytes go there and back. Not thread-safe. */
final class PingPong implements AutoCloseable {
    static final int MESSAGE_BYTES = 64;

    private final byte[] message = new byte[MESSAGE_BYTES];
    private final Line line;
    private final DataInputStream in;
    private final OutputStream out;

    PingPong(Line toEcho) {
        line = toEcho;
        in = new DataInputStream(toEcho.in());
        out = toEcho.out();
    }

    byte[] roundTrip() throws IOException {
        out.write(message);
        in.readFully(message);
        return message;
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}

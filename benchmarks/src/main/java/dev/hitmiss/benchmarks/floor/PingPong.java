package dev.hitmiss.benchmarks.floor;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** One connection to an echo, over which 64 bytes go there and back. Not thread-safe. */
final class PingPong implements AutoCloseable {
    static final int MESSAGE_BYTES = 64;

    private final byte[] message = new byte[MESSAGE_BYTES];
    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    PingPong(InetSocketAddress echo) throws IOException {
        socket = new Socket(echo.getAddress(), echo.getPort());
        socket.setTcpNoDelay(true);
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    byte[] roundTrip() throws IOException {
        out.write(message);
        in.readFully(message);
        return message;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package dev.hitmiss.benchmarks.floor;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/** One end of a connection, of whatever kind it is. */
record Line(InputStream in, OutputStream out, Closeable connection) implements Closeable {
    static Line tcp(InetSocketAddress other) throws IOException {
        return of(new Socket(other.getAddress(), other.getPort()));
    }

    static Line unix(UnixDomainSocketAddress other) throws IOException {
        return of(SocketChannel.open(other));
    }

    static Line of(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return new Line(socket.getInputStream(), socket.getOutputStream(), socket);
    }

    static Line of(SocketChannel channel) {
        return new Line(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}

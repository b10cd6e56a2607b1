package dev.hitmiss.loadtest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * One thread that gives every request without a body the same answer. It looks for nothing but the end of a request, so that
 * it costs a small part of what sending one does: what is measured against it is whoever sends.
 */
final class NothingServer implements AutoCloseable {
    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nX-Cache: local-hit\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BACKLOG = 1_000;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Selector selector = Selector.open();
    private final ServerSocketChannel listener = ServerSocketChannel.open();
    private final ByteBuffer received = ByteBuffer.allocateDirect(BUFFER_BYTES);
    private final ByteBuffer answer =
            ByteBuffer.allocateDirect(ANSWER.length).put(ANSWER).flip();

    NothingServer() throws IOException {
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        listener.configureBlocking(false);
        listener.register(selector, SelectionKey.OP_ACCEPT);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listener.socket().getLocalPort());
    }

    /** Answers until it is closed. */
    void serve() throws IOException {
        while (selector.isOpen()) {
            selector.select(this::handle);
        }
    }

    private void handle(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                accept();
            } else {
                answer((SocketChannel) key.channel(), (Connection) key.attachment());
            }
        } catch (IOException gone) {
            key.cancel();
        }
    }

    private void accept() throws IOException {
        SocketChannel channel = listener.accept();
        if (channel != null) {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.register(selector, SelectionKey.OP_READ, new Connection());
        }
    }

    private void answer(SocketChannel channel, Connection connection) throws IOException {
        received.clear();
        if (channel.read(received) < 0) {
            channel.close();
            return;
        }
        received.flip();
        for (int requests = connection.requestsIn(received); requests > 0; requests--) {
            answer.rewind();
            while (answer.hasRemaining()) {
                channel.write(answer);
            }
        }
    }

    /** How much of the end of a request has come so far. */
    private static final class Connection {
        private int matched;

        int requestsIn(ByteBuffer bytes) {
            int requests = 0;
            while (bytes.hasRemaining()) {
                byte next = bytes.get();
                if (next == END[matched]) {
                    matched++;
                } else {
                    matched = next == END[0] ? 1 : 0;
                }
                if (matched == END.length) {
                    requests++;
                    matched = 0;
                }
            }
            return requests;
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
        listener.close();
    }
}

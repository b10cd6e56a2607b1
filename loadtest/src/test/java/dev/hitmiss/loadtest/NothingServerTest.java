package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.channels.ClosedSelectorException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NothingServerTest {
    private static final String REQUEST = "GET /configs/x HTTP/1.1\r\nHost: nobody\r\n\r\n";
    private static final int ANSWER_TIMEOUT_MILLIS = 20_000;
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nX-Cache: local-hit\r\nContent-Length: 0\r\n\r\n";

    @SuppressWarnings("NullAway.Init") // set before each test
    private NothingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new NothingServer();
        Thread serving = new Thread(this::serve, "nothing");
        serving.setDaemon(true);
        serving.start();
    }

    private void serve() {
        try {
            server.serve();
        } catch (ClosedSelectorException closed) {
            // The test is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void answer_aRequestInTwoPieces_isOne() throws IOException {
        try (Socket socket = connect()) {
            send(socket, REQUEST + REQUEST.substring(0, REQUEST.length() - 3));
            assertThat(received(socket, 1)).isEqualTo(ANSWER);
            send(socket, REQUEST.substring(REQUEST.length() - 3));

            assertThat(received(socket, 1)).isEqualTo(ANSWER);
        }
    }

    @Test
    void answer_twoRequestsAtOnce_areTwo() throws IOException {
        try (Socket socket = connect()) {
            send(socket, REQUEST + REQUEST);

            assertThat(received(socket, 2)).isEqualTo(ANSWER + ANSWER);
        }
    }

    @Test
    void answer_afterAClientThatWentAway_isGivenToTheOthers() throws IOException {
        try (Socket socket = connect()) {
            try (Socket gone = connect()) {
                send(gone, REQUEST);
                gone.setSoLinger(true, 0);
            }
            send(socket, REQUEST);

            assertThat(received(socket, 1)).isEqualTo(ANSWER);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(server.url().getHost(), server.url().getPort());
        socket.setSoTimeout(ANSWER_TIMEOUT_MILLIS);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String received(Socket socket, int answers) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readNBytes(answers * ANSWER.length()), StandardCharsets.US_ASCII);
    }
}

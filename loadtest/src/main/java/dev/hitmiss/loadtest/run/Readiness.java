package dev.hitmiss.loadtest.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until a service says that it can serve. */
final class Readiness {
    private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(2);
    private static final long POLL_MILLIS = 100;

    private Readiness() {}

    /** Throws {@link NotReadyException} if it does not say so in time. */
    static void await(URI baseUrl, Duration limit) throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(ATTEMPT_TIMEOUT).build();
        HttpRequest probe = HttpRequest.newBuilder(URI.create(trimmed(baseUrl) + "/health/ready"))
                .timeout(ATTEMPT_TIMEOUT)
                .build();
        long deadlineNanos = System.nanoTime() + limit.toNanos();
        String answer = attempt(client, probe);
        while (!answer.equals("200")) {
            if (System.nanoTime() > deadlineNanos) {
                throw new NotReadyException("'" + probe.uri() + "' did not answer 200 within " + limit.toSeconds()
                        + " s, but: " + answer + "; is a service running there?");
            }
            Thread.sleep(POLL_MILLIS);
            answer = attempt(client, probe);
        }
    }

    private static String trimmed(URI baseUrl) {
        return baseUrl.toString().replaceAll("/+$", "");
    }

    private static String attempt(HttpClient client, HttpRequest probe) throws InterruptedException {
        try {
            return Integer.toString(
                    client.send(probe, BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return e.toString();
        }
    }
}

package dev.hitmiss.loadtest.gatling;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import dev.hitmiss.loadtest.keys.OverlayKeys;
import dev.hitmiss.loadtest.record.Arrival;
import dev.hitmiss.loadtest.record.Arrivals;
import dev.hitmiss.loadtest.record.Outcome;
import io.gatling.http.response.Response;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The steps of reading one overlay's config: draw a ticket and its key, send, settle. */
final class ConfigReads {
    /** The name of the request in every result. */
    static final String REQUEST = "get-config";

    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(5);
    private static final String ARRIVAL = "arrival";
    private static final String INSTANCE = "instance";
    private static final String OVERLAY = "overlayId";

    private final Arrivals arrivals;
    private final OverlayKeys keys;
    private final Instances instances;
    private final FailureCauses causes;

    ConfigReads(Arrivals arrivals, OverlayKeys keys, Instances instances, FailureCauses causes) {
        this.arrivals = arrivals;
        this.keys = keys;
        this.instances = instances;
        this.causes = causes;
    }

    ChainBuilder steps() {
        return exec(this::start).exec(request()).exec(this::settleUnanswered);
    }

    private Session start(Session session) {
        Arrival arrival = arrivals.start();
        long ticket = arrival.ticket().number();
        return session.set(ARRIVAL, arrival)
                .set(INSTANCE, instances.at(ticket))
                .set(OVERLAY, keys.at(ticket).toString());
    }

    private static HttpRequestActionBuilder request() {
        return http(REQUEST)
                .get("#{instance}/configs/#{overlayId}")
                .requestTimeout(REQUEST_TIMEOUT)
                .transformResponse(ConfigReads::settleAnswered)
                .check(status().in(200, 404));
    }

    /** Runs as soon as the answer is whole, before any check. */
    private static Response settleAnswered(Response response, Session session) {
        Arrival arrival = arrivalOf(session);
        arrival.settle(Outcome.answered(response.status().code(), cacheHeader(response)));
        return response;
    }

    private static @Nullable String cacheHeader(Response response) {
        return response.headers().get("X-Cache");
    }

    /** A request without an answer never comes by {@link #settleAnswered}. */
    private Session settleUnanswered(Session session) {
        Arrival arrival = arrivalOf(session);
        if (!arrival.isSettled()) {
            arrival.settle(Outcome.failed(causes.take(session.userId()).label()));
        }
        return session;
    }

    private static Arrival arrivalOf(Session session) {
        return (Arrival) session.get(ARRIVAL);
    }
}

package dev.hitmiss.loadtest.gatling;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import dev.hitmiss.loadtest.record.Arrival;
import dev.hitmiss.loadtest.record.Arrivals;
import dev.hitmiss.loadtest.record.Outcome;
import dev.hitmiss.loadtest.record.Ticket;
import dev.hitmiss.loadtest.record.Way;
import dev.hitmiss.loadtest.story.Ask;
import dev.hitmiss.loadtest.story.Reply;
import dev.hitmiss.loadtest.story.Story;
import io.gatling.http.client.Request;
import io.gatling.http.response.Response;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.Optional;

/** What every arrival does: draw a ticket, ask what the story says at its number, send that, settle. */
final class Asking {
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(5);
    private static final String UNDER_WAY = "underWay";

    private final Arrivals arrivals;
    private final Story story;
    private final Instances instances;
    private final FailureCauses causes;

    Asking(Arrivals arrivals, Story story, Instances instances, FailureCauses causes) {
        this.arrivals = arrivals;
        this.story = story;
        this.instances = instances;
        this.causes = causes;
    }

    /** One request on its way, as its session carries it. */
    private record UnderWay(Ask ask, String url, Arrival arrival) {
        static UnderWay of(Session session) {
            return (UnderWay) session.get(UNDER_WAY);
        }

        static Ask askOf(Session session) {
            return of(session).ask();
        }

        static Optional<String> bodyOf(Session session) {
            return Optional.ofNullable(askOf(session).body());
        }
    }

    ChainBuilder steps() {
        return exec(this::start)
                .exec(doIfOrElse(session -> UnderWay.bodyOf(session).isPresent())
                        .then(exec(request()
                                .asJson()
                                .body(StringBody(
                                        session -> UnderWay.bodyOf(session).orElseThrow()))))
                        .orElse(exec(request())))
                .exec(this::settleUnanswered);
    }

    private Session start(Session session) {
        Ticket ticket = arrivals.draw();
        Ask ask = story.at(ticket.number());
        String instance = instances.at(ticket.number());
        Arrival arrival = arrivals.start(ticket, new Way(ask.request(), instance));
        return session.set(UNDER_WAY, new UnderWay(ask, instance + ask.path(), arrival));
    }

    /** No status fails a check: which ones are errors is for the outcome to say. */
    private static HttpRequestActionBuilder request() {
        return http(session -> UnderWay.askOf(session).request())
                .httpRequest(
                        session -> UnderWay.askOf(session).verb().name(),
                        session -> UnderWay.of(session).url())
                .requestTimeout(REQUEST_TIMEOUT)
                .sign(Asking::withLogin)
                .transformResponse(Asking::settleAnswered)
                .check(status().gte(0));
    }

    private static Request withLogin(Request request, Session session) {
        String token = UnderWay.askOf(session).token();
        if (token != null) {
            request.getHeaders().set("Authorization", "Bearer " + token);
        }
        return request;
    }

    /** Runs as soon as the answer is whole, before any check. */
    private static Response settleAnswered(Response response, Session session) {
        UnderWay underWay = UnderWay.of(session);
        Reply reply = new Reply(
                response.status().code(),
                response.headers().get("X-Cache"),
                response.headers().get("X-Settled"),
                response.body().string());
        underWay.arrival().settle(underWay.ask().answer().of(reply));
        return response;
    }

    /** A request without an answer never comes by {@link #settleAnswered}. */
    private Session settleUnanswered(Session session) {
        Arrival arrival = UnderWay.of(session).arrival();
        if (!arrival.isSettled()) {
            arrival.settle(Outcome.failed(causes.take(session.userId())));
        }
        return session;
    }
}

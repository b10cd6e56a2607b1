package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.record.Outcome;
import java.util.List;

/** How the answer to a request tells what became of it. */
public enum Answer {
    /** A read: the header {@code X-Cache} says how it was come by, also where nothing was found. */
    LOOKUP,
    /** A read by a login: one that is not valid is an absence as well. */
    LOGIN_LOOKUP,
    /** A change: made, made with copies of the old left, or of nothing. */
    CHANGE,
    /** An activation: cold, or of what was active already. */
    ACTIVATION,
    /** A message: of a user who was known, or is from now on. */
    MESSAGE;

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    /** The one outcome that a request with this reply is counted under. */
    public Outcome of(Reply reply) {
        return switch (this) {
            case LOOKUP -> Outcome.answered(reply.status(), reply.cache());
            case LOGIN_LOOKUP -> loginLookup(reply);
            case CHANGE -> change(reply);
            case ACTIVATION -> word(reply, List.of("activated", "resumed"), "\"state\":\"%s\"");
            case MESSAGE -> message(reply);
        };
    }

    /** Whoever refuses a login without a word of its cache refused it for another reason. */
    private static Outcome loginLookup(Reply reply) {
        boolean nobody = reply.status() == UNAUTHORIZED && reply.cache() != null;
        return Outcome.answered(nobody ? NOT_FOUND : reply.status(), reply.cache());
    }

    private static Outcome change(Reply reply) {
        if (reply.isNotFound()) {
            return new Outcome("absent");
        }
        if (!reply.isSuccess()) {
            return failed(reply);
        }
        return new Outcome("false".equals(reply.settled()) ? "unsettled" : "written");
    }

    private static Outcome message(Reply reply) {
        if (!reply.isSuccess()) {
            return failed(reply);
        }
        if (reply.body().contains("\"registered\":true")) {
            return new Outcome("registered");
        }
        return reply.body().contains("\"registered\":false") ? new Outcome("known") : noOutcome();
    }

    private static Outcome word(Reply reply, List<String> words, String form) {
        if (!reply.isSuccess()) {
            return failed(reply);
        }
        return words.stream()
                .filter(word -> reply.body().contains(form.replace("%s", word)))
                .findFirst()
                .map(Outcome::new)
                .orElseGet(Answer::noOutcome);
    }

    private static Outcome failed(Reply reply) {
        return Outcome.failed("status-" + reply.status());
    }

    private static Outcome noOutcome() {
        return Outcome.failed("no-outcome");
    }
}

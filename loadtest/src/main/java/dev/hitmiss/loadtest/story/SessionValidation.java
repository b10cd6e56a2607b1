package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.keys.Cycle;
import dev.hitmiss.loadtest.keys.PopularKeys;
import dev.hitmiss.loadtest.keys.SeededNames;
import java.util.List;

/** Every page asks whether its token is a login's; now and then somebody logs in. */
final class SessionValidation implements Story {
    private enum Kind {
        VALIDATION,
        LOGIN
    }

    private final PopularKeys users;
    private final int population;
    private final Cycle<Kind> kinds;

    SessionValidation(Setting setting) {
        this.users = setting.popularKeys();
        this.population = setting.population();
        this.kinds = setting.cycle(List.of(new Cycle.Share<>(49, Kind.VALIDATION), new Cycle.Share<>(1, Kind.LOGIN)));
    }

    @Override
    public Ask at(long step) {
        long user = users.at(step);
        return switch (kinds.at(step).what()) {
            case VALIDATION -> validationOf(user);
            case LOGIN ->
                Ask.post(
                        "post-login",
                        "/logins",
                        "{\"userId\":" + SeededNames.userId(user % population) + "}",
                        Answer.CHANGE);
        };
    }

    static Ask validationOf(long user) {
        return new Ask(
                "get-login", Verb.GET, "/logins/current", null, SeededNames.loginToken(user), Answer.LOGIN_LOOKUP);
    }
}

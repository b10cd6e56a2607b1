package dev.hitmiss.loadtest.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hitmiss.loadtest.keys.Cycle;
import dev.hitmiss.loadtest.keys.PopularKeys;
import dev.hitmiss.loadtest.keys.SeededNames;
import java.util.List;

/** Viewers chat: each message counts for its user, who is registered if he is new; some users are looked up as well. */
final class MessageHandling implements Story {
    private enum Kind {
        MESSAGE,
        LOOKUP
    }

    private final PopularKeys users;
    private final Cycle<Kind> kinds;

    MessageHandling(Setting setting) {
        this.users = setting.popularKeys();
        this.kinds = setting.cycle(List.of(new Cycle.Share<>(9, Kind.MESSAGE), new Cycle.Share<>(1, Kind.LOOKUP)));
    }

    @Override
    public Ask at(long step) {
        long user = users.at(step);
        return switch (kinds.at(step).what()) {
            case MESSAGE -> Ask.post("handle-message", "/message/handle", message(user), Answer.MESSAGE);
            case LOOKUP ->
                Ask.read("get-user", "/users/" + SeededNames.platform(user) + "/" + SeededNames.platformId(user));
        };
    }

    private static String message(long user) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("platform", SeededNames.platform(user))
                .put("platformId", SeededNames.platformId(user))
                .put("username", "viewer_" + user)
                .put("text", "what a clutch!")
                .toString();
    }
}

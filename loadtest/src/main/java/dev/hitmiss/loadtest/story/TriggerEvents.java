package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.keys.Cycle;
import dev.hitmiss.loadtest.keys.PopularKeys;
import dev.hitmiss.loadtest.keys.SeededNames;
import java.util.List;

/** Triggers get scores, each of which moves an average; some states are read as well. */
final class TriggerEvents implements Story {
    private static final int SCORES = 100;

    private enum Kind {
        EVENT,
        LOOKUP
    }

    private final PopularKeys triggers;
    private final Cycle<Kind> kinds;

    TriggerEvents(Setting setting) {
        this.triggers = setting.popularKeys();
        this.kinds = setting.cycle(List.of(new Cycle.Share<>(4, Kind.EVENT), new Cycle.Share<>(1, Kind.LOOKUP)));
    }

    @Override
    public Ask at(long step) {
        String path = "/triggers/" + SeededNames.triggerId(triggers.at(step));
        return switch (kinds.at(step).what()) {
            case EVENT ->
                Ask.post("post-trigger-event", path + "/events", "{\"score\":" + step % SCORES + "}", Answer.CHANGE);
            case LOOKUP -> Ask.read("get-trigger-state", path + "/state");
        };
    }
}

package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.keys.Cycle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All the other stories at once, of a hundred steps so many each. Each goes on as if it were alone. */
final class MixedDay implements Story {
    private static final List<Cycle.Share<Stories>> PERCENT = List.of(
            new Cycle.Share<>(40, Stories.MESSAGE_HANDLING),
            new Cycle.Share<>(24, Stories.SESSION_VALIDATION),
            new Cycle.Share<>(16, Stories.CHANNEL_ACTIVATION),
            new Cycle.Share<>(10, Stories.CONFIG_READ),
            new Cycle.Share<>(8, Stories.TRIGGER_EVENTS),
            new Cycle.Share<>(2, Stories.COLD_ACTIVATION));

    private final Map<Stories, Story> stories = new EnumMap<>(Stories.class);
    private final Cycle<Stories> turns;

    MixedDay(Setting setting) {
        PERCENT.forEach(share -> stories.put(share.what(), share.what().in(setting.slowedTo(share.places() / 100.0))));
        this.turns = setting.cycle(PERCENT);
    }

    @Override
    public Ask at(long step) {
        Cycle.Turn<Stories> turn = turns.at(step);
        return storyOf(turn.what()).at(turn.step());
    }

    private Story storyOf(Stories name) {
        Story story = stories.get(name);
        if (story == null) {
            throw new IllegalStateException("the mixed day has no " + name.label());
        }
        return story;
    }
}

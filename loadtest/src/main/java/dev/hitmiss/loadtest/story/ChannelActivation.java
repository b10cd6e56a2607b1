package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.keys.Cycle;
import dev.hitmiss.loadtest.keys.PopularKeys;
import dev.hitmiss.loadtest.keys.SeededNames;
import java.util.List;

/** Every message asks whether its channel is active; now and then one is switched on or off. */
final class ChannelActivation implements Story {
    private enum Kind {
        LOOKUP,
        ON,
        OFF
    }

    private final PopularKeys channels;
    private final Cycle<Kind> kinds;

    ChannelActivation(Setting setting) {
        this.channels = setting.popularKeys();
        this.kinds = setting.cycle(List.of(
                new Cycle.Share<>(18, Kind.LOOKUP), new Cycle.Share<>(1, Kind.ON), new Cycle.Share<>(1, Kind.OFF)));
    }

    @Override
    public Ask at(long step) {
        String path = "/channels/" + SeededNames.channelId(channels.at(step));
        return switch (kinds.at(step).what()) {
            case LOOKUP -> Ask.read("get-channel-activation", path + "/activation");
            case ON -> Ask.post("activate-channel", path + "/activate", null, Answer.CHANGE);
            case OFF -> Ask.post("deactivate-channel", path + "/deactivate", null, Answer.CHANGE);
        };
    }
}

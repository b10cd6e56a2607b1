package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.keys.EveryKey;
import dev.hitmiss.loadtest.keys.SeededNames;

/**
 * Streams begin: an overlay's session is activated that was not active. So that there is always one that is not, every overlay
 * has its turn, and each activation is followed by the end of the session that was activated a while before. Whatever was to
 * end before there was a beginning is an end of nothing.
 */
final class ColdActivation implements Story {
    /** Longer than an activation takes, or the end would come before it. */
    private static final double LIFE_SECONDS = 1;

    private final EveryKey overlays;
    private final long pairsAlive;

    ColdActivation(Setting setting) {
        this.overlays = setting.everyKey();
        long wanted = (long) Math.ceil(setting.stepsPerSecond() / 2 * LIFE_SECONDS);
        this.pairsAlive = Math.max(1, Math.min(wanted, setting.population() / 2));
    }

    @Override
    public Ask at(long step) {
        long pair = step / 2;
        return step % 2 == 0
                ? Ask.post("activate-session", path(pair) + "/activate", null, Answer.ACTIVATION)
                : new Ask("end-session", Verb.DELETE, path(pair - pairsAlive), null, null, Answer.CHANGE);
    }

    private String path(long place) {
        return "/sessions/" + SeededNames.overlayId(overlays.at(place));
    }
}

package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.keys.PopularKeys;
import dev.hitmiss.loadtest.keys.SeededNames;

/** Overlays fetch their configs. */
final class ConfigReads implements Story {
    private final PopularKeys overlays;

    ConfigReads(Setting setting) {
        this.overlays = setting.popularKeys();
    }

    @Override
    public Ask at(long step) {
        return Ask.read("get-config", "/configs/" + SeededNames.overlayId(overlays.at(step)));
    }
}

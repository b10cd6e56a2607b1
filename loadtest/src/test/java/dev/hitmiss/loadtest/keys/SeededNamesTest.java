package dev.hitmiss.loadtest.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests of the data itself, in fixtures/caches, hold the same words. */
final class SeededNamesTest {
    @Test
    void overlayId_isAsTheDataHasIt() {
        assertThat(SeededNames.overlayId(0)).hasToString("29de3f3d-cc38-39f4-b7a5-e0667e617363");
    }

    @Test
    void otherNames_areAsTheDataHasThem() {
        assertThat(SeededNames.userId(4)).isEqualTo(5);
        assertThat(SeededNames.platform(4)).isEqualTo("discord");
        assertThat(SeededNames.platformId(4)).isEqualTo("user_4");
        assertThat(SeededNames.triggerId(4)).isEqualTo("trigger_4");
        assertThat(SeededNames.channelId(4)).isEqualTo("channel_4");
    }

    @Test
    void loginToken_isAsTheDataHasIt() {
        assertThat(SeededNames.loginToken(0)).isEqualTo("DVZwEJ3XJxc-lHG8JTgm3Gk024a0IRc09WzOGkbip_s");
    }
}

package dev.hitmiss.benchmarks.memory;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.caches.channel.ChannelCache;
import dev.hitmiss.caches.config.ConfigCache;
import dev.hitmiss.caches.config.ConfigSource;
import dev.hitmiss.caches.data.Identities;
import dev.hitmiss.caches.data.LoginTokens;
import dev.hitmiss.caches.session.LoginCache;
import dev.hitmiss.caches.session.LoginKey;
import dev.hitmiss.caches.sql.Records;
import dev.hitmiss.caches.trigger.TriggerCache;
import dev.hitmiss.caches.trigger.TriggerSource;
import dev.hitmiss.caches.user.UserCache;
import java.util.Locale;

/** The caches whose copies are weighed. */
enum CopiedCache {
    CONFIG {
        @Override
        SeededCopies<?, ?> copies(Records records, long seed) {
            return SeededCopies.of(ConfigCache.DEFINITION, ConfigSource.of(records), Identities::overlayId);
        }
    },
    USER {
        @Override
        SeededCopies<?, ?> copies(Records records, long seed) {
            return SeededCopies.of(
                    UserCache.definition(UserCache.TIME_TO_LIVE), UserCache.source(records), AskedCache.USERS.known());
        }
    },
    SESSION {
        @Override
        SeededCopies<?, ?> copies(Records records, long seed) {
            return SeededCopies.of(
                    LoginCache.DEFINITION,
                    LoginCache.source(records),
                    index -> LoginKey.ofToken(LoginTokens.token(seed, index)).orElseThrow());
        }
    },
    TRIGGER {
        @Override
        SeededCopies<?, ?> copies(Records records, long seed) {
            return SeededCopies.of(TriggerCache.DEFINITION, new TriggerSource(records), Identities::triggerId);
        }
    },
    CHANNEL {
        @Override
        SeededCopies<?, ?> copies(Records records, long seed) {
            return SeededCopies.of(ChannelCache.DEFINITION, ChannelCache.source(records), Identities::channelId);
        }
    };

    /** Of the rows that PostgreSQL has of a seed. */
    abstract SeededCopies<?, ?> copies(Records records, long seed);

    /** As a label has it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.DrawnToken;
import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.caches.session.LoginKey;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.infra.ThreadParams;

/** Whose copies stand in memory: each cache finds them by keys of its own. */
public enum CopiesOf {
    CONFIGS {
        @Override
        Kept draw(ThreadParams thread) {
            return withMuchRoom(AskedCache.CONFIGS.draw(thread));
        }
    },
    TRIGGERS {
        @Override
        Kept draw(ThreadParams thread) {
            return withMuchRoom(AskedCache.TRIGGERS.draw(thread));
        }
    },
    USERS {
        @Override
        Kept draw(ThreadParams thread) {
            return withMuchRoom(AskedCache.USERS.draw(thread));
        }
    },
    /** All that there is room for: Caffeine keeps account of hits once a cache is half full, which costs more than the hit. */
    CHANNELS {
        @Override
        Kept draw(ThreadParams thread) {
            DrawnKeys<String> channels = AskedCache.CHANNELS.draw(thread);
            return new Kept(
                    channels.allKnown(),
                    channels::nextKnown,
                    channels.allKnown().size());
        }
    },
    /** Found by a digest, which the cache makes anew of the token of each question. */
    LOGINS {
        @Override
        Kept draw(ThreadParams thread) {
            DrawnTokens tokens = new DrawnTokens();
            tokens.draw(thread);
            return new Kept(
                    tokens.all().stream().map(DrawnToken::key).toList(),
                    () -> LoginKey.ofToken(tokens.next().text()).orElseThrow(),
                    MUCH_ROOM);
        }
    };

    /** For about ten times as many as are asked for. */
    private static final long MUCH_ROOM = 10_000;

    abstract Kept draw(ThreadParams thread);

    /**
     * What one thread asks for.
     *
     * @param asked the next key, equal to one of those that stand there but another object
     */
    record Kept(List<?> keys, Supplier<?> asked, long room) {}

    private static Kept withMuchRoom(DrawnKeys<?> drawn) {
        return new Kept(drawn.allKnown(), drawn::nextKnown, MUCH_ROOM);
    }
}

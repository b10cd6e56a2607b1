package dev.hitmiss.benchmarks.client;

import dev.hitmiss.benchmarks.floor.BareClient;
import dev.hitmiss.caches.redis.Client;
import dev.hitmiss.caches.redis.RedisEndpoint;
import dev.hitmiss.caches.redis.RedisUrl;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the bytes go over, on one machine. */
public enum Route {
    TCP {
        @Override
        RedisUrl to(RedisUrl server) {
            return server;
        }
    },
    UNIX_SOCKET {
        @Override
        RedisUrl to(RedisUrl server) {
            return overSocket(server, socketOf(server));
        }
    };

    /** The same server by this route. */
    abstract RedisUrl to(RedisUrl server);

    static RedisUrl overSocket(RedisUrl server, String socket) {
        if (socket.isEmpty() || !Files.exists(Path.of(socket))) {
            throw new IllegalStateException("the row goes over the unix socket of Redis, but " + server.address()
                    + (socket.isEmpty()
                            ? " listens on none"
                            : " listens on " + socket + ", which is not on this machine")
                    + ". Measure it on embedded servers, or -p route=TCP alone.");
        }
        return new RedisUrl(
                new RedisEndpoint.UnixSocket(Path.of(socket)), server.database(), server.user(), server.password());
    }

    private static String socketOf(RedisUrl server) {
        try (BareClient client = BareClient.connect(Client.JEDIS, server)) {
            return client.setting("unixsocket");
        }
    }
}

package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.caches.redis.Client;
import dev.hitmiss.caches.redis.RedisUrl;
import java.util.List;
import java.util.Map;

/** A client as its makers ship it, with nothing of ours around it. Thread-safe. */
public interface BareClient extends AutoCloseable {

    static BareClient connect(Client client, RedisUrl url) {
        return switch (client) {
            case LETTUCE -> new BareLettuce(url);
            case JEDIS -> new BareJedis(url);
        };
    }

    byte[] get(byte[] key);

    /** All in one flush, in this order; the values are null where there is none. */
    List<byte[]> getAll(List<byte[]> keys);

    /** The fields of a hash; empty when there is none. */
    Map<String, byte[]> readHash(byte[] key);

    /** How the server is configured in this; empty where it is not. */
    String setting(String name);

    /** The same over connections of its own, as long as this one is open. Closing it leaves this one be. */
    BareClient another();

    @Override
    void close();
}

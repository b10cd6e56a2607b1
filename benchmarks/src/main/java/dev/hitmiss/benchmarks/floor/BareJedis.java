package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.caches.redis.RedisEndpoint;
import dev.hitmiss.caches.redis.RedisUrl;
import dev.hitmiss.caches.redis.ServerTrust;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocketFactory;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;

/** Jedis: a pool, from which each call borrows a connection. */
final class BareJedis implements BareClient {
    private final RedisClient client;

    BareJedis(RedisUrl url) {
        if (!(url.endpoint() instanceof RedisEndpoint.Port port)) {
            throw new IllegalStateException("the bare Jedis goes over TCP alone, got: " + url
                    + ". Measure -p client=LETTUCE, or give a REDIS_URL with host and port.");
        }
        DefaultJedisClientConfig.Builder config = DefaultJedisClientConfig.builder()
                .user(url.user())
                .password(url.password())
                .database(url.database());
        if (port.trust() != null) {
            encrypt(config, port.trust(), url);
        }
        client = RedisClient.builder()
                .hostAndPort(port.host(), port.port())
                .clientConfig(config.build())
                .build();
    }

    @SuppressWarnings("deprecation") // What stands in their place takes trust from a key store alone.
    private static void encrypt(DefaultJedisClientConfig.Builder config, ServerTrust trust, RedisUrl url) {
        SSLParameters checkingNames = new SSLParameters();
        checkingNames.setEndpointIdentificationAlgorithm("HTTPS");
        config.ssl(true).sslSocketFactory(sockets(trust, url)).sslParameters(checkingNames);
    }

    private static SSLSocketFactory sockets(ServerTrust trust, RedisUrl url) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.managers(url.address()).getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM cannot set up TLS: " + e.getMessage(), e);
        }
    }

    @Override
    public byte[] get(byte[] key) {
        return client.get(key);
    }

    @Override
    public List<byte[]> getAll(List<byte[]> keys) {
        try (AbstractPipeline pipeline = client.pipelined()) {
            List<Response<byte[]>> responses = keys.stream().map(pipeline::get).toList();
            pipeline.sync();
            List<byte[]> values = new ArrayList<>(keys.size());
            responses.forEach(response -> values.add(response.get()));
            return values;
        }
    }

    @Override
    public Map<byte[], byte[]> readHash(byte[] key) {
        return client.hgetAll(key);
    }

    @Override
    public void close() {
        client.close();
    }
}

package dev.hitmiss.benchmarks.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hitmiss.caches.redis.RedisEndpoint;
import dev.hitmiss.caches.redis.RedisUrl;
import dev.hitmiss.caches.redis.ServerTrust;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocketFactory;
import org.newsclub.net.unix.AFUNIXSocket;
import org.newsclub.net.unix.AFUNIXSocketAddress;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.ConnectionFactory;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.builders.StandaloneClientBuilder;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.providers.PooledConnectionProvider;

/** Jedis: a pool, from which each call borrows a connection. */
final class BareJedis implements BareClient {
    private final RedisUrl url;
    private final RedisClient client;

    BareJedis(RedisUrl url) {
        this.url = url;
        DefaultJedisClientConfig.Builder config = DefaultJedisClientConfig.builder()
                .user(url.user())
                .password(url.password())
                .database(url.database());
        StandaloneClientBuilder<RedisClient> builder = RedisClient.builder();
        if (url.endpoint() instanceof RedisEndpoint.Port port) {
            if (port.trust() != null) {
                encrypt(config, port.trust(), url);
            }
            builder.hostAndPort(port.host(), port.port());
        } else {
            builder.connectionProvider(new PooledConnectionProvider(
                    new ConnectionFactory(() -> connected(url.endpoint().address()), config.build())));
        }
        client = builder.clientConfig(config.build()).build();
    }

    private static Socket connected(String path) {
        try {
            return AFUNIXSocket.connectTo(AFUNIXSocketAddress.of(Path.of(path)));
        } catch (IOException e) {
            throw new JedisConnectionException("the unix socket " + path + " cannot be connected to", e);
        }
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
    public Map<String, byte[]> readHash(byte[] key) {
        Map<String, byte[]> named = new LinkedHashMap<>();
        client.hgetAll(key).forEach((name, value) -> named.put(new String(name, UTF_8), value));
        return named;
    }

    @Override
    public String setting(String name) {
        return client.configGet(name).getOrDefault(name, "");
    }

    @Override
    public BareClient another() {
        return new BareJedis(url);
    }

    @Override
    public void close() {
        client.close();
    }
}

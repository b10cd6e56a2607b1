package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.caches.redis.RedisEndpoint;
import dev.hitmiss.caches.redis.RedisUrl;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SslOptions;
import io.lettuce.core.StaticCredentialsProvider;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.output.ValueOutput;
import io.lettuce.core.protocol.AsyncCommand;
import io.lettuce.core.protocol.Command;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lettuce: one connection that all threads share, as the caches do. */
final class BareLettuce implements BareClient {
    private final RedisClient client;
    private final StatefulRedisConnection<byte[], byte[]> connection;
    private final boolean closesClient;

    BareLettuce(RedisUrl url) {
        this(client(url), true);
    }

    private BareLettuce(RedisClient client, boolean closesClient) {
        this.client = client;
        this.closesClient = closesClient;
        connection = client.connect(ByteArrayCodec.INSTANCE);
    }

    private static RedisClient client(RedisUrl url) {
        RedisClient client = RedisClient.create(uri(url));
        if (url.endpoint() instanceof RedisEndpoint.Port port && port.trust() != null) {
            SslOptions trust = SslOptions.builder()
                    .jdkSslProvider()
                    .trustManager(port.trust().managers(url.address()))
                    .build();
            client.setOptions(ClientOptions.builder().sslOptions(trust).build());
        }
        return client;
    }

    private static RedisURI uri(RedisUrl url) {
        RedisURI uri = address(url.endpoint()).withDatabase(url.database()).build();
        if (url.password() != null) {
            uri.setCredentialsProvider(
                    new StaticCredentialsProvider(url.user(), url.password().toCharArray()));
        }
        return uri;
    }

    private static RedisURI.Builder address(RedisEndpoint endpoint) {
        return endpoint instanceof RedisEndpoint.Port port
                ? RedisURI.builder().withHost(port.host()).withPort(port.port()).withSsl(port.trust() != null)
                : RedisURI.Builder.socket(endpoint.address());
    }

    @Override
    public byte[] get(byte[] key) {
        return connection.sync().get(key);
    }

    @Override
    public List<byte[]> getAll(List<byte[]> keys) {
        List<AsyncCommand<byte[], byte[], byte[]>> sent =
                keys.stream().map(BareLettuce::getCommand).toList();
        connection.dispatch(sent);
        List<byte[]> values = new ArrayList<>(keys.size());
        sent.forEach(command -> values.add(command.join()));
        return values;
    }

    private static AsyncCommand<byte[], byte[], byte[]> getCommand(byte[] key) {
        return new AsyncCommand<>(new Command<>(
                CommandType.GET,
                new ValueOutput<>(ByteArrayCodec.INSTANCE),
                new CommandArgs<>(ByteArrayCodec.INSTANCE).addKey(key)));
    }

    @Override
    public Map<String, byte[]> readHash(byte[] key) {
        return connection
                .sync()
                .dispatch(
                        CommandType.HGETALL, new NamedFields(), new CommandArgs<>(ByteArrayCodec.INSTANCE).addKey(key));
    }

    @Override
    public String setting(String name) {
        return connection.sync().configGet(name).getOrDefault(name, "");
    }

    @Override
    public BareClient another() {
        return new BareLettuce(client, false);
    }

    @Override
    public void close() {
        connection.close();
        if (closesClient) {
            client.shutdown();
        }
    }
}

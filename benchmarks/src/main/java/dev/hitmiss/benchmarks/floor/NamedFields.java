package dev.hitmiss.benchmarks.floor;

import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.CommandOutput;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reply to HGETALL over a connection of bytes: names as texts, read as they come in, and values as they are. */
final class NamedFields extends CommandOutput<byte[], byte[], Map<String, byte[]>> {
    private @Nullable String name;

    NamedFields() {
        super(ByteArrayCodec.INSTANCE, new LinkedHashMap<>());
    }

    @Override
    public void set(ByteBuffer bytes) {
        if (name == null) {
            name = StringCodec.UTF8.decodeKey(bytes);
        } else {
            output.put(name, codec.decodeValue(bytes));
            name = null;
        }
    }
}

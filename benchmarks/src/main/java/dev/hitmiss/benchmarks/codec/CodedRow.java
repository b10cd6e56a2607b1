package dev.hitmiss.benchmarks.codec;

import dev.hitmiss.caches.tier.Codec;
import dev.hitmiss.caches.tier.FieldsCodec;
import dev.hitmiss.caches.tier.Versioned;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A row, and its copy in one form, C; one can be made of the other. */
record CodedRow<V, C>(
        Versioned<V> row,
        C copy,
        int bytes,
        Function<Versioned<V>, C> encoder,
        Function<C, Optional<Versioned<V>>> decoder) {
    static <V> CodedRow<V, byte[]> of(Codec<V> codec, V value) {
        Versioned<V> row = new Versioned<>(1, value);
        return checked(new CodedRow<>(row, codec.encode(row), codec.sizeOf(row), codec::encode, codec::decode));
    }

    static <V> CodedRow<V, Map<String, byte[]>> of(FieldsCodec<V> codec, V value) {
        Versioned<V> row = new Versioned<>(1, value);
        return checked(new CodedRow<>(row, codec.encode(row), codec.sizeOf(row), codec::encode, codec::decode));
    }

    private static <V, C> CodedRow<V, C> checked(CodedRow<V, C> coded) {
        if (!coded.decode().equals(coded.row)) {
            throw new IllegalStateException("the row is about copies that say what was copied, but of " + coded.row
                    + " one says " + coded.decode());
        }
        return coded;
    }

    C encode() {
        return encoder.apply(row);
    }

    Versioned<V> decode() {
        return decoder.apply(copy)
                .orElseThrow(() -> new IllegalStateException(
                        "the row is about copies that can be read, but that of " + row + " cannot"));
    }
}

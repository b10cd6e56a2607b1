package dev.hitmiss.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.caches.tier.Codec;
import dev.hitmiss.caches.tier.Versioned;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CopiedTest {
    private static final long SEED = 1;

    @ParameterizedTest
    @EnumSource
    void draw_ofEveryForm_canBeReadAndDiffersFromTheNext(Copied copied) {
        DrawnRows rows = new DrawnRows(SEED);
        CodedRow<?, ?> first = copied.draw(rows);
        assertThat(first.decode())
                .isEqualTo(first.row())
                .isNotEqualTo(copied.draw(rows).row());
    }

    @ParameterizedTest
    @CsvSource({"STATE_1_KB, 1024", "STATE_16_KB, 16384", "STATE_64_KB, 65536"})
    void draw_states_areAsLargeAsTheySayAndSmallerWhereCompressed(String state, int bytes) {
        int plain = Copied.valueOf(state + "_JSON").draw(new DrawnRows(SEED)).bytes();
        int compressed =
                Copied.valueOf(state + "_COMPRESSED").draw(new DrawnRows(SEED)).bytes();
        assertThat(plain).isBetween(bytes, bytes + 200);
        assertThat(compressed).isLessThan(plain / 2);
    }

    @Test
    void of_codecThatLosesSomething_saysWhat() {
        assertThatThrownBy(() -> CodedRow.of(new Shortening(), "left"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the row is about copies that say what was copied, but of " + new Versioned<>(1, "left")
                        + " one says " + new Versioned<>(1, "lef"));
    }

    /** Leaves the last letter out. */
    private static final class Shortening implements Codec<String> {
        @Override
        public byte[] encode(Versioned<String> row) {
            return row.required().substring(0, 3).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Versioned<String>> decode(byte[] bytes) {
            return Optional.of(new Versioned<>(1, new String(bytes, StandardCharsets.UTF_8)));
        }
    }
}

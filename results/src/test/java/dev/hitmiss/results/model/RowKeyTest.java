package dev.hitmiss.results.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKeyTest {
    @Test
    void text_parametersInAnyOrder_isSorted() {
        RowKey key = RowKey.of("a.B.c", BenchmarkMode.SAMPLE_TIME, 4, Map.of("size", "10", "network", "loopback"));

        assertThat(key.text()).isEqualTo("a.B.c|sample|4|network=loopback,size=10");
    }

    @Test
    void text_noParameters_endsWithTheBar() {
        assertThat(RowKey.of("a.B.c", BenchmarkMode.THROUGHPUT, 1, Map.of()).text())
                .isEqualTo("a.B.c|thrpt|1|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b", "a,b=c", "back\\slash", "\\", "", "=", "line\nbreak", "ü€😀"})
    void parse_hostileValues_comeBack(String hostile) {
        RowKey key = RowKey.of("a.B.c", BenchmarkMode.AVERAGE_TIME, 1, Map.of("x" + hostile, hostile, "y", hostile));

        assertThat(RowKey.parse(key.text())).isEqualTo(key);
    }

    @Test
    void text_valuesThatWouldReadTheSameUnescaped_stayApart() {
        RowKey one = RowKey.of("b", BenchmarkMode.AVERAGE_TIME, 1, Map.of("x", "1,y=2"));
        RowKey two = RowKey.of("b", BenchmarkMode.AVERAGE_TIME, 1, Map.of("x", "1", "y", "2"));

        assertThat(one.text()).isNotEqualTo(two.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a|avgt|1", "a|avgt|0|", "a|avgt|x|", "a|avgt|1|p", "a|avgt|1|p=1,p=2", "a|avgt|1||"})
    void parse_otherForms_areRefused(String text) {
        assertThatThrownBy(() -> RowKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row key has the form benchmark|mode|threads|name=value,name=value, got: '" + text + "'");
    }

    @Test
    void parse_unknownMode_namesTheAllowedOnes() {
        assertThatThrownBy(() -> RowKey.parse("a|fast|1|"))
                .hasMessage("unknown mode 'fast', allowed: thrpt, avgt, sample, ss");
    }
}

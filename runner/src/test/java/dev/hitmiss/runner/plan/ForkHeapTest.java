package dev.hitmiss.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ForkHeapTest {
    private static final String OURS = "-Xms512m -Xmx512m -XX:+AlwaysPreTouch";

    /** Such arguments come after ours, and would let the heap grow or keep the JVM from starting. */
    @ParameterizedTest
    @ValueSource(strings = {"JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"})
    void before_environmentThatSizesTheHeapOfEveryJvm_isNothing(String variable) {
        ForkHeap heap = ForkHeap.beside(Map.of(variable, " -Da=b -Xmx256m "));

        assertThat(heap.before(List.of())).isEmpty();
        assertThat(heap.into(List.of("-prof", "gc"), List.of())).containsExactly("-prof", "gc");
    }

    @Test
    void before_environmentThatSaysSomethingElse_isOurs() {
        ForkHeap heap = ForkHeap.beside(Map.of("JAVA_TOOL_OPTIONS", "-Da=b -XX:G1HeapRegionSize=1m"));

        assertThat(String.join(" ", heap.before(List.of()))).isEqualTo(OURS);
    }

    @Test
    void into_oneValueOfTheUser_comesBeforeIt() {
        assertThat(ForkHeap.beside(Map.of()).into(List.of("-jvmArgsPrepend", "-Da=b -Dc=d"), List.of("-Da=b", "-Dc=d")))
                .containsExactly("-jvmArgsPrepend", OURS + " -Da=b -Dc=d");
    }

    /** JMH takes each of several values as one whole argument. */
    @Test
    void into_severalValuesOfTheUser_isSeveralMore() {
        List<String> flags = ForkHeap.beside(Map.of())
                .into(List.of("-jvmArgsPrepend", "-Da=b", "-jvmArgsPrepend", "-Dc=d"), List.of("-Da=b", "-Dc=d"));

        assertThat(flags).hasSize(10);
        assertThat(flags.stream().filter("-jvmArgsPrepend"::equals)).hasSize(5);
        for (int i = 0; i < flags.size(); i += 2) {
            assertThat(flags.get(i)).isEqualTo("-jvmArgsPrepend");
        }
        assertThat(flags).contains("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-Da=b", "-Dc=d");
    }
}

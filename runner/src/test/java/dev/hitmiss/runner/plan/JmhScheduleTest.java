package dev.hitmiss.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.JmhSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JmhScheduleTest {
    @Test
    void flags_ofTheUser_overrideThoseOfTheBudget() {
        JmhSchedule schedule = JmhSchedule.of(Budget.QUICK, List.of("-i", "7", "-prof", "gc", "-r", "250ms"));
        assertThat(schedule.flags())
                .containsExactly(
                        "-bs",
                        "1",
                        "-i",
                        "7",
                        "-r",
                        "250ms",
                        "-w",
                        "300ms",
                        "-wbs",
                        "1",
                        "-wi",
                        "7",
                        "-prof",
                        "gc",
                        "-jvmArgsPrepend",
                        "-Xms512m -Xmx512m -XX:+AlwaysPreTouch");
        assertThat(schedule.given())
                .containsExactly(
                        "-bs", "1", "-i", "7", "-r", "250ms", "-w", "300ms", "-wbs", "1", "-wi", "7", "-prof", "gc");
        assertThat(schedule.length()).isEqualTo(Duration.ofMillis(7 * 300 + 7 * 250));
    }

    @Test
    void settings_times_areInJmhsWords() {
        assertThat(JmhSchedule.of(Budget.SMOKE, List.of("-w", "2m")).settings("1.37"))
                .isEqualTo(new JmhSettings("1.37", 0, "2 min", 1, 1, "100 ms", 1));
    }

    @Test
    void settings_badTime_saysWhatIsAllowed() {
        assertThatThrownBy(() ->
                        JmhSchedule.of(Budget.SMOKE, List.of("-r", "soon")).settings("1.37"))
                .hasMessage("JMH's -r takes a time such as 500ms, 2s or 1m, got: 'soon'");
    }

    @Test
    void of_valueJoinedToItsFlag_isTheSame() {
        assertThat(JmhSchedule.of(Budget.QUICK, List.of("-i7", "-w=250ms")))
                .isEqualTo(JmhSchedule.of(Budget.QUICK, List.of("-i", "7", "-w", "250ms")));
    }

    @Test
    void settings_noIteration_isRefused() {
        assertThatThrownBy(
                        () -> JmhSchedule.of(Budget.SMOKE, List.of("-i", "0")).settings("1.37"))
                .hasMessage("JMH's -i must be at least 1, got: 0");
    }

    @Test
    void jvmArguments_ofTheUser_areTakenApart() {
        assertThat(JmhSchedule.of(Budget.SMOKE, List.of("-jvmArgs", "-Xmx1g -XX:+UseSerialGC", "-prof", "gc"))
                        .jvmArguments())
                .containsExactly("-Xmx1g", "-XX:+UseSerialGC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -prof gc                          | -Xms512m -Xmx512m -XX:+AlwaysPreTouch
            -jvmArgsPrepend -Da=b             | -Xms512m -Xmx512m -XX:+AlwaysPreTouch -Da=b
            -jvmArgsPrepend -Xmx1g            | -Xmx1g
            """)
    void flags_heap_isOfOneSizeUnlessTheUserSizesIt(String given, String prepended) {
        List<String> flags =
                JmhSchedule.of(Budget.SMOKE, List.of(given.split(" "))).flags();

        assertThat(flags).containsOnlyOnce("-jvmArgsPrepend");
        assertThat(flags).containsSequence("-jvmArgsPrepend", prepended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xmx1g",
                "-Xms64m",
                "-Xmn1g",
                "-XX:MaxHeapSize=1g",
                "-XX:InitialHeapSize=1g",
                "-XX:MaxNewSize=1g",
                "-XX:OldSize=1g",
                "-XX:+AggressiveHeap",
                "-XX:VMOptionsFile=options",
                "-mx1g",
                "@options",
                "-XX:MaxRAM=2g",
                "-XX:MaxRAMPercentage=50"
            })
    void forkArguments_ofAUserWhoSizesTheHeap_areTheUsersAlone(String argument) {
        JmhSchedule schedule = JmhSchedule.of(Budget.QUICK, List.of("-jvmArgsAppend", argument));

        assertThat(schedule.forkArguments()).containsExactly(argument);
        assertThat(schedule.flags()).doesNotContain("-jvmArgsPrepend");
    }

    @Test
    void forkArguments_otherwise_beginWithAHeapOfOneSize() {
        assertThat(JmhSchedule.of(Budget.QUICK, List.of("-jvmArgs", "-XX:+UseSerialGC -XX:G1HeapRegionSize=4m"))
                        .forkArguments())
                .containsExactly(
                        "-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC", "-XX:G1HeapRegionSize=4m");
    }

    @Test
    void of_flagWithoutValue_saysSo() {
        assertThatThrownBy(() -> JmhSchedule.of(Budget.SMOKE, List.of("-i")))
                .hasMessage("JMH's -i in jmhArgs needs a value behind it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-f", "-f5", "-t4", "-o/tmp/x", "-rff", "--fork=1", "-foe"})
    void of_flagThatTheRunSetsItself_isRefused(String flag) {
        assertThatThrownBy(() -> JmhSchedule.of(Budget.SMOKE, List.of(flag)))
                .hasMessage("JMH's " + flag
                        + " is set by the run itself; choose rows by include and params, forks by the budget");
    }

    @Test
    void schedule_ofAPlanInAFolder_isHeldToTheSameRule() {
        SortedMap<String, String> timing = new TreeMap<>();
        assertThatThrownBy(() -> new JmhSchedule(timing, List.of("-foe", "true")))
                .hasMessageStartingWith("JMH's -foe is set by the run itself");
    }

    @Test
    void jvm_thatTheUserChose_isItsCommand() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        assertThat(JmhSchedule.of(Budget.QUICK, List.of("-jvm", java.toString()))
                        .jvm())
                .contains(java);
        assertThat(JmhSchedule.of(Budget.QUICK, List.of()).jvm()).isEmpty();
    }

    @Test
    void jvm_thatIsNone_isRefused() {
        JmhSchedule schedule = JmhSchedule.of(Budget.QUICK, List.of("-jvm", "/nowhere/java"));

        assertThatThrownBy(schedule::jvm)
                .hasMessage("the JVM of the forks must be the java command of a JDK, such as /opt/jdk-25/bin/java, got:"
                        + " '/nowhere/java'");
    }

    @Test
    void jvmArguments_joinedByASign_areTheSame() {
        JmhSchedule joined = JmhSchedule.of(Budget.SMOKE, List.of("-jvmArgsAppend=-Xmx1g -Da=b"));

        assertThat(joined).isEqualTo(JmhSchedule.of(Budget.SMOKE, List.of("-jvmArgsAppend", "-Xmx1g -Da=b")));
        assertThat(joined.jvmArguments()).containsExactly("-Xmx1g", "-Da=b");
    }
}

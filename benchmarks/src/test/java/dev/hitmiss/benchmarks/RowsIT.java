package dev.hitmiss.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows whose operations prove themselves, each for a moment on servers of its own. */
@Tag("once")
@Timeout(180)
final class RowsIT {

    @Test
    void coldStarts_inEveryWay_findNoSessionAndTheirConfigWhereTheySay() throws Exception {
        assertThat(run("ColdStartBenchmark"))
                .containsPattern("cached +LETTUCE +COLD ")
                .containsPattern("cached +LETTUCE +WARM ")
                .containsPattern("improved .* PREWARMED ")
                .contains("sequential");
    }

    @Test
    void savesAmongPeers_byCoherence_areToldOfOrNot() throws Exception {
        assertThat(run("SaveAmongPeersBenchmark", "-p", "peers=2"))
                .containsPattern(" NONE .* 2 ")
                .containsPattern(" PUB_SUB .* 2 ")
                .containsPattern(" TRACKING .* 2 ");
    }

    @Test
    void writesOfStates_withTheCacheAndWithout_areSettled() throws Exception {
        assertThat(run("TriggerMixedBenchmark", "-p", "mix=WRITES"))
                .containsPattern("readOrWrite .* NONE ")
                .containsPattern("readOrWrite .* REDIS ");
    }

    /** Of eight threads some write one row at once, so that its next read loads; few do. */
    @Test
    void readsAndWritesOfStates_byEightThreads_areMostlyHits() throws Exception {
        String output = run("TriggerMixedBenchmark", "-t", "8", "-p", "mix=READS_80", "-p", "tiers=REDIS");

        assertThat(counted(output, "remoteHits")).isGreaterThan(9 * counted(output, "loads"));
    }

    @Test
    void crowd_waitingForTheLease_loadsOnce() throws Exception {
        String output = run("HotKeyBenchmark", "-p", "guard=LEASE_WAIT");
        assertThat(counted(output, "crowds")).isPositive().isEqualTo(counted(output, "loads"));
    }

    /** One hand alone would be measured while what it does is still compiled. */
    @Test
    void startsLoadsAndAbsentRows_thatAreWarmedUp_areRehearsed() throws Exception {
        BenchmarksRun run = BenchmarksRun.warmedUp(
                "ColdStartBenchmark.sequential|ConfigReadBenchmark.(loaded|absent)|LoginValidationBenchmark.(loaded|absent)|SubscribingBenchmark",
                "-p",
                "subscribe=NONE",
                "-p",
                "way=CACHED");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(rehearsed(run))
                .containsExactlyInAnyOrder("starts", "starts", "loads", "loads", "absences", "absences");
    }

    @Test
    void rowsThatWrite_thatAreWarmedUp_areRehearsed() throws Exception {
        BenchmarksRun run = BenchmarksRun.warmedUp(
                "InvalidationBenchmark|SaveAmongPeersBenchmark|TriggerMixedBenchmark|UserMixedBenchmark",
                "-p",
                "coherence=PUB_SUB",
                "-p",
                "peers=1",
                "-p",
                "mix=READS_80",
                "-p",
                "tiers=REDIS",
                "-p",
                "room=1000");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(rehearsed(run)).containsExactlyInAnyOrder("invalidations", "saves", "updates", "updates");
    }

    @Test
    void rows_thatAreNotWarmedUp_areNotRehearsed() throws Exception {
        assertThat(run("ConfigReadBenchmark.loaded")).doesNotContain("Rehearsed");
    }

    /** What was rehearsed, for one round at least. */
    private static List<String> rehearsed(BenchmarksRun run) {
        return Pattern.compile("# Rehearsed [1-9][0-9]* of 3 rounds of 10[0-9]{2} ([a-z]+)")
                .matcher(run.output())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static double counted(String output, String counter) {
        Matcher line = Pattern.compile(":" + counter + " .* ([0-9.]+) +#").matcher(output);
        assertThat(line.find()).as(output).isTrue();
        return Double.parseDouble(line.group(1));
    }

    /** What JMH printed, which ended well. */
    private static String run(String... benchmark) throws IOException, InterruptedException {
        BenchmarksRun run = BenchmarksRun.of(Map.of(), benchmark);
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }
}

package dev.hitmiss.results.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the records refuse, in their own words. */
class RecordsTest {
    @Test
    void histogram_quantile_isTheSmallestValueThatEnoughSamplesDoNotExceed() {
        ForkHistogram histogram = new ForkHistogram(List.of(1.0, 2.0, 3.0), List.of(5L, 4L, 1L));

        assertThat(List.of(0.0, 0.5, 0.51, 0.9, 0.91, 1.0))
                .map(histogram::quantile)
                .containsExactly(1.0, 1.0, 2.0, 2.0, 3.0, 3.0);
    }

    @Test
    void histogram_valuesThatDoNotRise_areRefused() {
        assertThatThrownBy(() -> new ForkHistogram(List.of(2.0, 1.0), List.of(1L, 1L)))
                .hasMessage("'values' must rise, got: 2.0 before 1.0");
    }

    @Test
    void counts_thatDoNotAddUp_areRefused() {
        assertThatThrownBy(() -> new Simulation.Counts(10, 10, 8, 1, 0))
                .hasMessage("'offered' must be completed + failed + unresolved = 9, got: 10");
    }

    @Test
    void load_rowsThatDoNotCountTheArrivals_areRefused() {
        LoadDocument load = Fixtures.load();
        List<LoadRow> oneLess = load.rows().subList(1, load.rows().size());

        assertThatThrownBy(() -> new LoadDocument(
                        load.schemaVersion(),
                        load.status(),
                        load.target(),
                        load.simulations(),
                        oneLess,
                        load.validity(),
                        load.files()))
                .hasMessage("the rows of simulation 'config-read' must count 25000 arrivals (completed + failed), got:"
                        + " 20003");
    }

    @Test
    void target_urlWithCredentials_isRefusedWithoutQuotingIt() {
        assertThatThrownBy(() ->
                        new LoadTarget(TargetKind.GIVEN, List.of("http://user:secret@host/"), null, null, null, null))
                .hasMessage("'baseUrls' must be http or https URLs without credentials");
    }

    @Test
    void meta_completeWithForksToDo_isRefused() {
        RunMeta meta = Fixtures.meta(Budget.QUICK);
        Plan cut = new Plan(List.of(new PlannedRow(meta.plan().rows().get(0).key(), 3, 2)), List.of(), List.of());

        assertThatThrownBy(() -> new RunMeta(
                        meta.schemaVersion(),
                        meta.id(),
                        meta.startedAt(),
                        meta.finishedAt(),
                        meta.resumedAt(),
                        RunStatus.COMPLETE,
                        meta.hitmissVersion(),
                        meta.commit(),
                        meta.dirty(),
                        meta.budget(),
                        meta.seed(),
                        meta.command(),
                        meta.ttlScale(),
                        cut,
                        meta.fingerprint(),
                        meta.stack(),
                        meta.doctor()))
                .hasMessage("'status' must be incomplete while the plan has forks to do");
    }

    @Test
    void fingerprint_halfOfTheServersKnown_isRefused() {
        assertThatThrownBy(() -> Fixtures.hard(null, List.of(NetworkProfile.LOOPBACK), null))
                .hasMessage("'networkProfiles' must be there if and only if 'stackMode' is");
        assertThatThrownBy(() -> Fixtures.hard(StackMode.EXTERNAL, List.of(), "18.6"))
                .hasMessage("'networkProfiles' must be there if and only if 'stackMode' is");
        assertThatThrownBy(() -> Fixtures.hard(StackMode.EXTERNAL, List.of(NetworkProfile.LOOPBACK), null))
                .hasMessage("'postgresVersion' must be there if and only if 'stackMode' is");
    }

    @Test
    void fingerprint_sameNetworksInAnotherOrder_isTheSame() {
        assertThat(Fixtures.hard(
                        StackMode.EMBEDDED, List.of(NetworkProfile.SAME_ZONE, NetworkProfile.LOOPBACK), "18.6"))
                .isEqualTo(Fixtures.hard(
                        StackMode.EMBEDDED, List.of(NetworkProfile.LOOPBACK, NetworkProfile.SAME_ZONE), "18.6"));
    }

    @Test
    void stackDetails_proxiesThatWereNotCalibrated_areRefused() {
        List<OpenedNetwork> distant = List.of(new OpenedNetwork(NetworkProfile.SAME_ZONE, 250, 500));

        assertThatThrownBy(() -> new StackDetails(null, 0, 0, null, List.of(), distant, null))
                .hasMessage("'proxyCalibration' must be there if and only if a network other than loopback is");
    }

    @Test
    void run_oneKeyTwice_isRefused() {
        List<MicroRow> twice = new ArrayList<>(Fixtures.micro());
        twice.add(twice.get(0));

        assertThatThrownBy(() -> Fixtures.run(Fixtures.meta(Budget.QUICK), twice))
                .hasMessageStartingWith(
                        "'micro' has an entry twice: dev.hitmiss.benchmarks.floor.BareRedisBenchmark.get");
    }

    @Test
    void file_outsideTheRun_isRefused() {
        for (String path : List.of("/etc/x", "../x", "load/../../x", "a\\b", "")) {
            assertThatThrownBy(() -> new RunFileRef(path, FileKind.LOG))
                    .hasMessage("'path' must be a path inside the run's folder, with '/', got: '" + path + "'");
        }
    }

    @Test
    void floor_sharedParameters_mustBeEqual() {
        CatalogueEntry.Floor floor = new CatalogueEntry.Floor("bare", new TreeMap<>(Map.of("size", "1")));
        RowKey row = RowKey.of("row", BenchmarkMode.SAMPLE_TIME, 1, Map.of("network", "loopback", "size", "64"));

        assertThat(floor.fits(bare(Map.of("network", "loopback", "size", "1")), row))
                .isTrue();
        assertThat(floor.fits(bare(Map.of("size", "1", "client", "lettuce")), row))
                .isTrue();
        assertThat(floor.fits(bare(Map.of("network", "same-zone", "size", "1")), row))
                .isFalse();
        assertThat(floor.fits(bare(Map.of("network", "loopback", "size", "64")), row))
                .isFalse();
        assertThat(floor.fits(bare(Map.of()), row)).isFalse();
    }

    private static RowKey bare(Map<String, String> params) {
        return RowKey.of("bare", BenchmarkMode.SAMPLE_TIME, 1, params);
    }
}

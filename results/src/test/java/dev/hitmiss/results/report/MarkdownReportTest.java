package dev.hitmiss.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.claims.ClaimsLedger;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ForkHistogram;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.Plan;
import dev.hitmiss.results.model.PlannedRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/report/report.md");

    @Test
    void render_fullRun_isTheGoldenFile() throws IOException {
        String report = MarkdownReport.render(ClaimsLedger.judged(Fixtures.run()));

        Files.writeString(Files.createDirectories(Path.of("target")).resolve("report.md"), report);
        assertThat(report)
                .as("compare target/report.md with %s, and copy it there if it is better", GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void render_smokeRun_saysThatNoFigureIsToBeBelieved() {
        String report = MarkdownReport.render(passing(Fixtures.meta(Budget.SMOKE)));

        assertThat(report.lines().skip(2).findFirst())
                .contains("⚠️ **Complete: 11 JMH rows and 1 simulation. This is a smoke run: it shows that everything"
                        + " runs, and no figure in it is to be believed.**");
    }

    @Test
    void render_passedRun_saysFirstWhatWasChecked() {
        String report = MarkdownReport.render(passing(Fixtures.meta(Budget.QUICK)));

        assertThat(report.lines().skip(2).findFirst())
                .contains(
                        "✅ **Complete: 11 JMH rows and 1 simulation. It passed what it checked of itself: clock-cost.**");
    }

    @Test
    void render_missingForks_countsThem() {
        RunMeta meta = Fixtures.meta(Budget.QUICK);
        PlannedRow done = meta.plan().rows().get(0);
        RunMeta cut = new RunMeta(
                meta.schemaVersion(),
                meta.id(),
                meta.startedAt(),
                null,
                meta.resumedAt(),
                RunStatus.INCOMPLETE,
                meta.hitmissVersion(),
                null,
                null,
                meta.budget(),
                meta.seed(),
                meta.command(),
                meta.ttlScale(),
                new Plan(List.of(new PlannedRow(done.key(), 3, 1)), List.of(), List.of()),
                meta.fingerprint(),
                meta.stack(),
                meta.doctor());

        String report = MarkdownReport.render(passing(cut));

        assertThat(report)
                .contains(
                        "⛔ **Incomplete: 2 forks of 1 JMH row missing. It passed what it checked of itself: clock-cost.**");
        assertThat(report).contains("commit unknown · ").contains(" · never finished · ");
    }

    @Test
    void render_loadAtAGivenService_saysThatItsServersAreUnknown() {
        String report = MarkdownReport.render(Fixtures.run(Fixtures.metaWithoutServers(), List.of()));

        assertThat(report)
                .contains(" · a service that ran already, its servers unknown\n")
                .contains(
                        "| Servers            | those of the service that load was aimed at; nothing is known of them ")
                .doesNotContain("null", "PostgreSQL  ", "Caveat", "typed in");
    }

    @Test
    void render_everyRowAtItsDefaults_showsNeitherNetworkNorClient() {
        List<MicroRow> near = Fixtures.micro().stream()
                .filter(row -> !row.params().containsValue("SAME_ZONE"))
                .toList();

        String tables = MarkdownReport.render(Fixtures.run(Fixtures.meta(Budget.QUICK), near));

        assertThat(tables.substring(0, tables.indexOf("## Reproduce"))).doesNotContain("LOOPBACK", "client=");
    }

    @Test
    void render_rowsOfTwoClients_showsTheClient() {
        MicroRow hit = Fixtures.micro().get(0);
        MicroRow byJedis = new MicroRow(
                RowKey.of(hit.benchmark(), hit.mode(), 1, Map.of("network", "LOOPBACK", "client", "JEDIS")),
                hit.group(),
                hit.headline(),
                hit.outcome(),
                hit.floor(),
                hit.settings(),
                hit.jvm(),
                hit.primary(),
                hit.secondary());

        assertThat(MarkdownReport.render(Fixtures.run(Fixtures.meta(Budget.QUICK), List.of(hit, byJedis))))
                .contains("| client=LETTUCE |", "| client=JEDIS   |");
    }

    @Test
    void render_smokeRun_saysNothingOfTheProxysCost() {
        assertThat(MarkdownReport.render(Fixtures.run(Fixtures.meta(Budget.SMOKE), Fixtures.micro())))
                .doesNotContain("The proxy adds");
    }

    @Test
    void render_slipThatOnlyItsMaximumShows_isShown() {
        String report = MarkdownReport.render(Fixtures.run());

        assertThat(report.lines().filter(line -> line.startsWith("| get-config | error:timeout")))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("|  too few |   3.00 s |"));
    }

    @Test
    void render_fullTimesToLive_saysThatTheyAreNotScaled() {
        assertThat(MarkdownReport.render(Fixtures.run(unscaled(Fixtures.meta(Budget.FULL)), Fixtures.micro())))
                .containsPattern("\\| Long times to live +\\| not scaled ");
    }

    @Test
    void render_hostileParameter_breaksNoTableAndNoBlock() {
        String report = MarkdownReport.render(Fixtures.run());

        assertThat(report).contains("label=a\\|b &lt;script>alert(1)&lt;/script> \\`x\\`, size=1000");
        assertThat(report)
                .contains("--param 'label=a|b <script>alert(1)</script> `x`' --param size=1000 --param threads=1 ");
        assertThat(report.lines().filter(line -> line.startsWith("| ConfigMix.read")))
                .singleElement()
                .satisfies(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSize(10));
    }

    @Test
    void render_sampledRowWithAHandfulOfSamples_quotesNoFigure() {
        MicroRow row = Fixtures.micro().get(0);
        Measurement few = Measurement.ofHistograms(
                Measurement.PRIMARY, "us/op", List.of(new ForkHistogram(List.of(77.7), List.of(9L))));
        MicroRow scarce =
                new MicroRow(row.key(), row.group(), true, null, null, row.settings(), row.jvm(), few, row.secondary());

        String report = MarkdownReport.render(Fixtures.run(Fixtures.meta(Budget.SMOKE), List.of(scarce)));

        assertThat(report).doesNotContain("77.7").contains("none: 1 fork, 1 without a figure");
    }

    private static RunMeta unscaled(RunMeta meta) {
        return new RunMeta(
                meta.schemaVersion(),
                meta.id(),
                meta.startedAt(),
                meta.finishedAt(),
                meta.resumedAt(),
                meta.status(),
                meta.hitmissVersion(),
                meta.commit(),
                meta.dirty(),
                meta.budget(),
                meta.seed(),
                meta.command(),
                1,
                meta.plan(),
                meta.fingerprint(),
                meta.stack(),
                meta.doctor());
    }

    private static RunDocument passing(RunMeta meta) {
        RunDocument run = Fixtures.run(meta, Fixtures.micro());
        List<Validity> passed = run.validity().stream().filter(Validity::passed).toList();
        return new RunDocument(
                run.schemaVersion(),
                run.meta(),
                passed,
                run.micro(),
                run.load(),
                run.loadRun(),
                run.experiments(),
                run.claims());
    }
}

package dev.hitmiss.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.claims.Ledgers;
import dev.hitmiss.results.model.RunDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsSectionTest {
    private static final Path GOLDEN = Path.of("src/test/resources/report/claims.md");

    @Test
    void render_everyVerdict_isTheGoldenFile() throws IOException {
        String section = new ClaimsSection().render(Ledgers.everyVerdict());

        Files.writeString(Files.createDirectories(Path.of("target")).resolve("claims.md"), section);
        assertThat(section)
                .as("compare target/claims.md with %s, and copy it there if it is better", GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void render_aRunOfAnEarlierBuild_isEmpty() {
        RunDocument run = Fixtures.run();
        RunDocument without = new RunDocument(
                run.schemaVersion(),
                run.meta(),
                run.validity(),
                run.micro(),
                run.load(),
                run.loadRun(),
                run.experiments(),
                List.of());

        assertThat(new ClaimsSection().render(without)).isEmpty();
    }
}

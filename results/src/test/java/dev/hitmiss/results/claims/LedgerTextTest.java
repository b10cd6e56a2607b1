package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class LedgerTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/claims/ledger.txt");

    @Test
    void of_aRunWithEveryVerdict_isTheGoldenFile() throws IOException {
        String text = LedgerText.of(Ledgers.everyVerdict());

        Files.writeString(Files.createDirectories(Path.of("target")).resolve("ledger.txt"), text);
        assertThat(text)
                .as("compare target/ledger.txt with %s, and copy it there if it is better", GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void of_anInvalidRun_saysThatItIsInDoubt() {
        assertThat(LedgerText.of(ClaimsLedger.judged(Fixtures.run())))
                .contains("A check of the run itself failed, so that nothing is judged by it: its report says which.");
    }
}

package dev.hitmiss.results.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {
    private final MarkdownTable table = new MarkdownTable(
            MarkdownTable.Column.text("Row"),
            MarkdownTable.Column.text("Parameters"),
            MarkdownTable.Column.figures("Median"));

    @Test
    void render_columnWithNothingInAnyRow_isLeftOut() {
        table.add("a", MarkdownTable.NOTHING, "1");
        table.add("b", MarkdownTable.NOTHING, "2");

        assertThat(table.render()).isEqualTo("""
                        | Row | Median |
                        |-----|-------:|
                        | a   |      1 |
                        | b   |      2 |
                        """);
    }

    @Test
    void render_percentileThatNoRowCarries_isLeftOut() {
        table.add("a", "size=1", MarkdownTable.TOO_FEW);
        table.add("b", "size=2", MarkdownTable.TOO_FEW);

        assertThat(table.render()).doesNotContain("Median", "too few");
    }

    @Test
    void render_columnWithSomethingInOneRow_stays() {
        table.add("a", MarkdownTable.NOTHING, "1");
        table.add("b", "size=1", "2");

        assertThat(table.render()).contains("| a   | –          |      1 |");
    }
}

package dev.hitmiss.results.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.Verdict;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SeriesNamesTest {
    private static List<String> names(String... keys) {
        SeriesNames names = SeriesNames.of(
                Arrays.stream(keys).map(key -> Reports.entry(key, Verdict.NEW)).toList());
        return Arrays.stream(keys).map(names::shortName).toList();
    }

    @Test
    void shortName_commonParameters_areLeftOut() {
        assertThat(names("org.acme.B.get|avgt|1|kind=A,size=1|primary", "org.acme.B.get|avgt|1|kind=A,size=2|primary"))
                .containsExactly("B.get size=1", "B.get size=2");
    }

    @Test
    void shortName_modesAndThreadsThatDiffer_areShown() {
        assertThat(names("a.B.get|avgt|1||primary", "a.B.get|thrpt|4||primary"))
                .containsExactly("B.get avgt 1 thread", "B.get thrpt 4 threads");
    }

    @Test
    void shortName_otherFigures_areNamed() {
        assertThat(names("a.B.get|sample|1||primary", "a.B.get|sample|1||p99", "a.B.get|sample|1||gc.alloc.rate.norm"))
                .containsExactly("B.get", "B.get p99", "B.get bytes");
    }

    @Test
    void shortName_oneClassInTwoPackages_isTheWholeKey() {
        assertThat(names("a.B.get|avgt|1||primary", "z.B.get|avgt|1||primary", "a.B.put|avgt|1||primary"))
                .containsExactly("a.B.get|avgt|1||primary", "z.B.get|avgt|1||primary", "B.put");
    }

    @Test
    void shortName_whatIsNoBenchmark_isTheWholeKey() {
        assertThat(names("GET /users", "load|p99")).containsExactly("GET /users", "load|p99");
    }
}

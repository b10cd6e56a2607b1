package dev.hitmiss.runner.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.runner.properties.UserProperties.Known;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserPropertiesTest {
    private static Properties given(String key, String value) {
        Properties given = new Properties();
        given.setProperty(key, value);
        return given;
    }

    @Test
    void problems_swappedLetters_suggestsTheRightName() {
        assertThat(UserProperties.problems(given("bench.bugdet", "quick")))
                .singleElement()
                .asString()
                .startsWith("unknown property 'bench.bugdet'. Did you mean 'bench.budget'? Known are: bench.budget, ");
    }

    @Test
    void problems_unknownWord_suggestsTheNearOne() {
        assertThat(UserProperties.problems(given("bench.budget", "quik")))
                .containsExactly("'bench.budget' takes smoke, quick, full, got: 'quik'. Did you mean 'quick'?");
    }

    @Test
    void problems_severalAtOnce_namesThemAll() {
        Properties given = given("bench.seed", "-4");
        given.setProperty("bench.include", "(");
        given.setProperty("load.baseUrl", "ftp://x");
        assertThat(UserProperties.problems(given))
                .containsExactly(
                        "'bench.include' takes a regular expression, got: '('",
                        "'bench.seed' takes a whole number from 0 to 2^63 - 1, got: '-4'",
                        "'load.baseUrl' takes a URL such as http://127.0.0.1:8080, or several joined by commas, got: 'ftp://x'");
    }

    @ParameterizedTest
    @CsvSource({
        "bench.budget,full",
        "bench.dryRun,''",
        "bench.dryRun,true",
        "bench.params,'size=1,2;tiers=REDIS'",
        "bench.prof,'gc,async'",
        "bench.network,'loopback,same-zone'",
        "bench.seed,9223372036854775807",
        "bench.confirm,'db.example:5432/shop,cache.example:6379/0'",
        "containers.required,true",
        "load.instances,1",
        "load.instances,32",
        "load.gatlingReport,''",
        "load.simulation,mixed-day",
        "load.arrivalsPerSecond,12.5",
        "load.warmUp,500ms",
        "load.duration,2m",
        "load.population,100000000",
        "load.out,target/elsewhere",
        "load.baseUrl,http://127.0.0.1:8080",
        "load.baseUrl,'http://127.0.0.1:8081,http://127.0.0.1:8082'"
    })
    void problems_acceptedValues_none(String key, String value) {
        assertThat(UserProperties.problems(given(key, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bench.dryRun,yes",
        "bench.params,size",
        "bench.prof,'gc,perf'",
        "bench.network,loopbak",
        "bench.seed,9223372036854775808",
        "bench.include,[",
        "bench.resume,' '",
        "bench.confirm,a b",
        "load.instances,0",
        "load.instances,33",
        "load.instances,two",
        "load.arrivalsPerSecond,0",
        "load.arrivalsPerSecond,100001",
        "load.arrivalsPerSecond,NaN",
        "load.duration,soon",
        "load.duration,20",
        "load.population,0",
        "load.baseUrl,127.0.0.1:8080",
        "load.baseUrl,'http://127.0.0.1:8081,ftp://x'",
        "load.baseUrl,'http://127.0.0.1:8081,'"
    })
    void problems_refusedValues_nameKeyAndValue(String key, String value) {
        String refused = value.contains(",") ? value.substring(value.indexOf(',') + 1) : value;
        assertThat(UserProperties.problems(given(key, value)))
                .singleElement()
                .asString()
                .startsWith("'" + key + "' takes ")
                .contains("got: '" + refused + "'");
    }

    @Test
    void value_notGiven_isEmpty() {
        assertThat(UserProperties.value(new Properties(), Known.BENCH_BUDGET)).isEmpty();
    }

    @Test
    void problems_urlWithAPassword_repeatsItNot() {
        assertThat(UserProperties.problems(given("load.baseUrl", "http://user:s3cret@127.0.0.1:8080")))
                .containsExactly(
                        "'load.baseUrl' takes a URL such as http://127.0.0.1:8080, or several joined by commas, got: 'http://***@127.0.0.1:8080'");
    }
}

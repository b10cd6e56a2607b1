package dev.hitmiss.loadtest.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoadProfileTest {
    private static final LoadProfile PROFILE = new LoadProfile(
            "mixed-day",
            List.of(URI.create("http://127.0.0.1:8080"), URI.create("http://127.0.0.1:8081/")),
            Set.of(),
            Pace.FLAT_OUT,
            12.5,
            Duration.ofMillis(1_500),
            Duration.ofSeconds(20),
            1_000,
            -3,
            Path.of("out"));

    @Test
    void fromProperties_ofItsOwnProperties_isTheSameProfile() {
        assertThat(LoadProfile.fromProperties(PROFILE.toProperties())).isEqualTo(PROFILE);
    }

    @Test
    void fromProperties_ofNothing_asksWhereTheServiceIs() {
        assertThatThrownBy(() -> LoadProfile.fromProperties(new Properties()))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessage("property 'load.baseUrl' is missing: say where the service is, such as"
                        + " -Dload.baseUrl=http://127.0.0.1:8081; its instances, joined by commas, take turns");
    }

    @Test
    void fromProperties_ofAServiceAlone_isTheQuickLoad() {
        Properties properties = new Properties();
        properties.setProperty("load.baseUrl", "http://127.0.0.1:8081");

        assertThat(LoadProfile.fromProperties(properties))
                .isEqualTo(new LoadProfile(
                        "config-read",
                        List.of(URI.create("http://127.0.0.1:8081")),
                        Set.of(),
                        Pace.OPEN,
                        Budget.QUICK.arrivalsPerSecond(),
                        Budget.QUICK.warmUp(),
                        Budget.QUICK.measured(),
                        10_000,
                        1,
                        Path.of("target/gatling-load")));
    }

    @Test
    void fromProperties_withATypo_suggestsTheNearName() {
        Properties properties = PROFILE.toProperties();
        properties.setProperty("load.basUrl", "x");

        assertThatThrownBy(() -> LoadProfile.fromProperties(properties))
                .hasMessage("unknown property 'load.basUrl', did you mean 'load.baseUrl'?");
    }

    @Test
    void fromProperties_withAWishOfAWholeRun_saysWhereItBelongs() {
        Properties properties = PROFILE.toProperties();
        properties.setProperty("load.gatlingReport", "true");

        assertThatThrownBy(() -> LoadProfile.fromProperties(properties))
                .hasMessage("'load.gatlingReport' is for mvn -Pload and mvn -Pbench; leave it out");
    }

    @Test
    void fromProperties_withAnUnreadableValue_quotesIt() {
        Properties properties = PROFILE.toProperties();
        properties.setProperty("load.duration", "soon");

        assertThatThrownBy(() -> LoadProfile.fromProperties(properties))
                .hasMessage("property 'load.duration' cannot be read, got: 'soon'");
    }

    @Test
    void profile_withManyProblems_tellsThemAll() {
        assertThatThrownBy(() -> new LoadProfile(
                        "mixed-day",
                        List.of(URI.create("ftp://x"), URI.create("http://127.0.0.1:1"), URI.create("ftp://y")),
                        Set.of(),
                        Pace.OPEN,
                        Double.NaN,
                        Duration.ofHours(25),
                        Duration.ofMillis(10),
                        0,
                        1,
                        Path.of("out")))
                .hasMessage("the base URL must be http://HOST:PORT, got: ftp://x;"
                        + " the base URL must be http://HOST:PORT, got: ftp://y;"
                        + " the rate must be above 0 and at most 100000 arrivals a second, got: NaN;"
                        + " the warm-up must be between 0s and 24h, got: PT25H;"
                        + " the duration must be between 1s and 24h, got: 10ms;"
                        + " the population must be between 1 and 100000000, got: 0");
    }

    @Test
    void plannedArrivals_countBothPhases() {
        assertThat(PROFILE.plannedArrivals()).isEqualTo(Math.round(12.5 * 21.5));
    }

    @Test
    void problemOf_credentials_doesNotQuoteThem() {
        assertThat(TargetUrl.problemOf(URI.create("http://me:s3cret@127.0.0.1")))
                .contains("the base URL must not carry credentials");
    }

    @Test
    void profile_ofAnotherMachine_isRefusedUntilItsHostIsSaidAgain() {
        assertThatThrownBy(() -> aimedAt("http://load.invalid", Set.of()))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessage(
                        "'load.invalid' is not this machine; if load may be put on it, say --confirm load.invalid (mvn: -Dload.confirm=load.invalid)");
        assertThatThrownBy(() -> aimedAt("http://load.invalid", Set.of("other.invalid")))
                .isInstanceOf(InvalidProfileException.class);

        LoadProfile confirmed = aimedAt("http://load.invalid", Set.of("load.invalid", "second.invalid"));
        assertThat(LoadProfile.fromProperties(confirmed.toProperties())).isEqualTo(confirmed);
    }

    private static LoadProfile aimedAt(String url, Set<String> confirmedHosts) {
        Duration second = Duration.ofSeconds(1);
        return new LoadProfile(
                "mixed-day",
                List.of(URI.create(url)),
                confirmedHosts,
                Pace.OPEN,
                1,
                second,
                second,
                1,
                1,
                Path.of("out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "http://127.0.0.1", "http://127.9.9.9:80", "http://[::1]:8080"})
    void isLoopback_thisMachine_isTrue(String url) {
        assertThat(TargetUrl.isLoopback(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost.example.com", "http://10.0.0.1", "http://127.0.0.1.example.com"})
    void isLoopback_elsewhere_isFalse(String url) {
        assertThat(TargetUrl.isLoopback(URI.create(url))).isFalse();
    }
}

package dev.hitmiss.benchmarks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.caches.redis.RedisUrl;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteTest {
    private static final RedisUrl SERVER = RedisUrl.parse("redis://user:secret@127.0.0.1:6379/3");

    @Test
    void overSocket_thatIsThere_isTheSameDatabaseAndLogin(@TempDir Path folder) {
        assertThat(Route.overSocket(SERVER, folder.toString()))
                .isEqualTo(RedisUrl.parse("redis+unix://user:secret@" + folder + "?db=3"));
    }

    @Test
    void overSocket_none_saysWhatElseToMeasure() {
        assertThatThrownBy(() -> Route.overSocket(SERVER, ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the row goes over the unix socket of Redis, but 127.0.0.1:6379 listens on none. Measure it on"
                                + " embedded servers, or -p route=TCP alone.");
    }

    @Test
    void overSocket_ofAnotherMachine_saysSo() {
        assertThatThrownBy(() -> Route.overSocket(SERVER, "/nowhere/redis.sock"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the row goes over the unix socket of Redis, but 127.0.0.1:6379 listens on"
                        + " /nowhere/redis.sock, which is not on this machine. Measure it on embedded servers, or"
                        + " -p route=TCP alone.");
    }
}

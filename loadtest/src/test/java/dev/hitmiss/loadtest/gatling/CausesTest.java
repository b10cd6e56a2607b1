package dev.hitmiss.loadtest.gatling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.loadtest.record.FailureKind;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

/** As Linux and macOS, and as native epoll and Java NIO word it. */
final class CausesTest {
    @Test
    void kindOf_wantOfPorts_isOfTheInjector() {
        assertThat(Causes.kindOf(new ConnectException("connect(..) failed: Cannot assign requested address")))
                .isEqualTo(FailureKind.NO_FREE_PORT);
        assertThat(Causes.kindOf(new BindException("Cannot assign requested address")))
                .isEqualTo(FailureKind.NO_FREE_PORT);
        assertThat(Causes.kindOf(new BindException("Can't assign requested address")))
                .isEqualTo(FailureKind.NO_FREE_PORT);
    }

    @Test
    void kindOf_wantOfFiles_isOfTheInjector() {
        assertThat(Causes.kindOf(new IllegalStateException(new IOException("Too many open files in system"))))
                .isEqualTo(FailureKind.TOO_MANY_OPEN_FILES);
    }
}

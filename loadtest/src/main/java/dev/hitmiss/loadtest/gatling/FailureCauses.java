package dev.hitmiss.loadtest.gatling;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import dev.hitmiss.loadtest.record.FailureKind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Why requests failed, by virtual user. Gatling tells a session only that its request failed; the cause goes to one
 * logger, on the same thread and before the session moves on, so that is where it is picked up. The first that no
 * kind tells of is logged in full. Thread-safe.
 */
final class FailureCauses extends AppenderBase<ILoggingEvent> {
    private static final String LOGGER = "io.gatling.http.engine.GatlingHttpListener";
    private static final Pattern USER = Pattern.compile("failed for user (\\d+)$");

    private static final org.slf4j.Logger log = LoggerFactory.getLogger(FailureCauses.class);

    private final Map<Long, FailureKind> kinds = new ConcurrentHashMap<>();
    private final AtomicBoolean otherTold = new AtomicBoolean();

    private FailureCauses() {}

    /** Starts to listen. The causes reach no other log. */
    static FailureCauses listen() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        FailureCauses causes = new FailureCauses();
        causes.setContext(context);
        causes.start();
        Logger logger = context.getLogger(LOGGER);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(causes);
        return causes;
    }

    @Override
    protected void append(ILoggingEvent event) {
        Matcher user = USER.matcher(event.getFormattedMessage());
        if (user.find() && event.getThrowableProxy() instanceof ThrowableProxy proxy) {
            FailureKind kind = Causes.kindOf(proxy.getThrowable());
            kinds.put(Long.valueOf(user.group(1)), kind);
            if (kind == FailureKind.OTHER && otherTold.compareAndSet(false, true)) {
                log.warn(
                        "The first failure of kind 'other': {}",
                        proxy.getThrowable().toString());
            }
        }
    }

    /** The cause of a user's failed request, which is then forgotten. */
    FailureKind take(long userId) {
        FailureKind kind = kinds.remove(userId);
        return kind == null ? FailureKind.UNEXPLAINED : kind;
    }
}

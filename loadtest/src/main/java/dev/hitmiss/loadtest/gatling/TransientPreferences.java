package dev.hitmiss.loadtest.gatling;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;
import org.jspecify.annotations.Nullable;

/** Preferences that are forgotten with the JVM. Thread-safe. */
final class TransientPreferences extends AbstractPreferences {
    private final Map<String, String> values = new ConcurrentHashMap<>();

    private TransientPreferences(@Nullable TransientPreferences parent, String name) {
        super(parent, name);
    }

    /**
     * Named by a system property; the platform makes the one instance. It keeps Gatling from asking the network for its
     * newest version, which Gatling does not when it believes that it just has, and leaves the user's own preferences alone.
     */
    public static final class Factory implements PreferencesFactory {
        private final Preferences user = new TransientPreferences(null, "");
        private final Preferences system = new TransientPreferences(null, "");

        public Factory() {
            user.node("/io/gatling/latestVersion").putLong("lastCheckTimestamp", Long.MAX_VALUE);
        }

        @Override
        public Preferences systemRoot() {
            return system;
        }

        @Override
        public Preferences userRoot() {
            return user;
        }
    }

    @Override
    protected void putSpi(String key, String value) {
        values.put(key, value);
    }

    @Override
    protected @Nullable String getSpi(String key) {
        return values.get(key);
    }

    @Override
    protected void removeSpi(String key) {
        values.remove(key);
    }

    @Override
    protected void removeNodeSpi() {
        values.clear();
    }

    @Override
    protected String[] keysSpi() {
        return values.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
        return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
        return new TransientPreferences(this, name);
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
}

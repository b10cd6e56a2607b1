package dev.hitmiss.loadtest.gatling;

import dev.hitmiss.loadtest.profile.LoadProfile;
import io.gatling.app.Gatling$;
import java.util.prefs.Preferences;

/** One simulation in this JVM. There can be only one: Gatling's state is static. */
public final class GatlingRun {
    private GatlingRun() {}

    /** Runs the simulation to its end; throws what made it fail. */
    public static void run(LoadProfile load) {
        load.toProperties().forEach((name, value) -> System.setProperty((String) name, (String) value));
        stayHome();
        String[] arguments = {"--simulation", StorySimulation.class.getName(), "--no-reports"};
        int status = Gatling$.MODULE$.fromArgs(arguments);
        if (status != 0) {
            throw new IllegalStateException("Gatling ended with status " + status);
        }
    }

    /**
     * Keeps Gatling from asking the network for its newest version: it does not when it believes that it just has.
     * The belief lives in {@link TransientPreferences}, so that the user's own preferences are left alone.
     */
    private static void stayHome() {
        System.setProperty("java.util.prefs.PreferencesFactory", TransientPreferences.Factory.class.getName());
        Preferences.userRoot().node("/io/gatling/latestVersion").putLong("lastCheckTimestamp", Long.MAX_VALUE);
    }
}

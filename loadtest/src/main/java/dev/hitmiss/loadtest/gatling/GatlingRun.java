package dev.hitmiss.loadtest.gatling;

import dev.hitmiss.loadtest.profile.LoadProfile;
import io.gatling.app.Gatling$;

/** One simulation in this JVM. There can be only one: Gatling's state is static. */
public final class GatlingRun {
    private GatlingRun() {}

    /** Runs the simulation to its end; throws what made it fail. */
    public static void run(LoadProfile load) {
        load.toProperties().forEach((name, value) -> System.setProperty((String) name, (String) value));
        stayHome();
        String[] arguments = {"--simulation", RecordedSimulation.class.getName(), "--no-reports"};
        int status = Gatling$.MODULE$.fromArgs(arguments);
        if (status != 0) {
            throw new IllegalStateException("Gatling ended with status " + status);
        }
    }

    /** Gatling's own plugin is told the same by its configuration in the build. */
    private static void stayHome() {
        System.setProperty("java.util.prefs.PreferencesFactory", TransientPreferences.Factory.class.getName());
    }
}

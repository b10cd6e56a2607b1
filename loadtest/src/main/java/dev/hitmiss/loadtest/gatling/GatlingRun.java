package dev.hitmiss.loadtest.gatling;

import dev.hitmiss.loadtest.profile.LoadProfile;
import io.gatling.app.Gatling$;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One simulation in this JVM. There can be only one: Gatling's state is static. */
public final class GatlingRun {
    private GatlingRun() {}

    /** Runs the simulation to its end; throws what made it fail. */
    public static void run(LoadProfile load) {
        run(load, List.of("--no-reports"));
    }

    /** Runs it and leaves Gatling's own report beside the recording. */
    public static void runWithReport(LoadProfile load) throws IOException {
        HtmlReport report = HtmlReport.of(load);
        run(load, report.begin());
        report.end();
    }

    /** Whether Gatling can make reports in this JVM. */
    public static boolean canReport() {
        return HtmlReport.isPossible();
    }

    private static void run(LoadProfile load, List<String> options) {
        load.toProperties().forEach((name, value) -> System.setProperty((String) name, (String) value));
        stayHome();
        List<String> arguments = new ArrayList<>(List.of("--simulation", RecordedSimulation.class.getName()));
        arguments.addAll(options);
        int status = Gatling$.MODULE$.fromArgs(arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("Gatling ended with status " + status);
        }
    }

    /** Gatling's own plugin is told the same by its configuration in the build. */
    private static void stayHome() {
        System.setProperty("java.util.prefs.PreferencesFactory", TransientPreferences.Factory.class.getName());
    }
}

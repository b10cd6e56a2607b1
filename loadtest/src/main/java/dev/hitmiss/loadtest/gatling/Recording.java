package dev.hitmiss.loadtest.gatling;

import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.record.Arrivals;
import dev.hitmiss.loadtest.record.HlogWriter;
import dev.hitmiss.loadtest.record.LatencyRecorder;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.record.TallyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one simulation leaves in its folder: {@code <name>.hlog} and {@code <name>.tally.json}. */
final class Recording {
    private final String name;
    private final Path folder;
    private final LatencyRecorder latencies = new LatencyRecorder();
    private final Arrivals arrivals;
    private @Nullable HlogWriter log;

    Recording(LoadProfile load) {
        this.name = load.simulation();
        this.folder = load.out();
        this.arrivals = new Arrivals(load.arrivalsPerSecond(), load.warmUp(), latencies, System::nanoTime);
    }

    Arrivals arrivals() {
        return arrivals;
    }

    void begin() {
        try {
            Files.createDirectories(folder);
            log = HlogWriter.start(latencies, folder.resolve(name + ".hlog"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the folder '" + folder + "'", e);
        }
    }

    Tally end() {
        if (log == null) {
            throw new IllegalStateException("the recording of '" + name + "' was not begun");
        }
        try {
            log.close();
            Tally tally = Tally.of(name, Instant.now(), arrivals, latencies);
            TallyFile.write(folder.resolve(name + ".tally.json"), tally);
            return tally;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the folder '" + folder + "'", e);
        }
    }
}

package dev.hitmiss.loadtest.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogWriter;
import org.jspecify.annotations.Nullable;

/**
 * A histogram log in the making: once a second, one interval per tag that has values, in nanoseconds. It is written
 * beside its final name and moved there when it is closed.
 */
public final class HlogWriter implements AutoCloseable {
    private final LatencyRecorder latencies;
    private final Path file;
    private final Path unfinished;
    private final LongSupplier clockMillis;
    private final PrintStream lines;
    private final HistogramLogWriter log;
    private final ScheduledExecutorService everySecond;
    private @Nullable Future<?> writing;
    private long intervalStartMillis;

    private HlogWriter(
            LatencyRecorder latencies, Path file, Path unfinished, OutputStream out, LongSupplier clockMillis) {
        this.latencies = latencies;
        this.file = file;
        this.unfinished = unfinished;
        this.clockMillis = clockMillis;
        this.lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.log = new HistogramLogWriter(lines);
        this.everySecond = Executors.newSingleThreadScheduledExecutor(HlogWriter::daemon);
    }

    /** Starts to write. The folder must exist. */
    public static HlogWriter start(LatencyRecorder latencies, Path file) throws IOException {
        return start(latencies, file, System::currentTimeMillis);
    }

    static HlogWriter start(LatencyRecorder latencies, Path file, LongSupplier clockMillis) throws IOException {
        HlogWriter writer = open(latencies, file, clockMillis);
        writer.begin();
        return writer;
    }

    /** A log that writes an interval only when it is told to. */
    static HlogWriter open(LatencyRecorder latencies, Path file, LongSupplier clockMillis) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        HlogWriter writer = new HlogWriter(latencies, file, unfinished, Files.newOutputStream(unfinished), clockMillis);
        writer.writeHead();
        return writer;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "hlog-writer");
        thread.setDaemon(true);
        return thread;
    }

    private void writeHead() {
        intervalStartMillis = clockMillis.getAsLong();
        log.outputComment("[values in nanoseconds; tags are phase/request/outcome/measure]");
        log.outputLogFormatVersion();
        log.outputStartTime(intervalStartMillis);
        log.setBaseTime(intervalStartMillis);
        log.outputBaseTime(intervalStartMillis);
        log.outputLegend();
    }

    private void begin() {
        writing = everySecond.scheduleAtFixedRate(this::writeIntervals, 1, 1, TimeUnit.SECONDS);
    }

    synchronized void writeIntervals() {
        long intervalEndMillis = clockMillis.getAsLong();
        latencies.drain(interval -> write(interval, intervalEndMillis));
        intervalStartMillis = intervalEndMillis;
    }

    private void write(Histogram interval, long intervalEndMillis) {
        interval.setStartTimeStamp(intervalStartMillis);
        interval.setEndTimeStamp(intervalEndMillis);
        log.outputIntervalHistogram(interval);
    }

    /** Writes the last interval and moves the log to its name. Fails if any of it could not be written. */
    @Override
    public void close() throws IOException {
        everySecond.shutdown();
        boolean stoppedEarly = writing != null && writing.isDone() && !writing.isCancelled();
        writeIntervals();
        lines.close();
        if (stoppedEarly || lines.checkError()) {
            Files.deleteIfExists(unfinished);
            throw new IOException("histogram log '" + file + "' could not be written in full; is the disk full?");
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}

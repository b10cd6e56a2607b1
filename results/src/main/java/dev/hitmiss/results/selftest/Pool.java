package dev.hitmiss.results.selftest;

import dev.hitmiss.results.file.UnreadableResultException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Stored forks of one jar, taken in blocks of time, hours apart.
 *
 * @param origin how they were taken, a line each
 */
public record Pool(List<String> origin, List<StoredSeries> series) {
    private static final String STORED = "pool.csv";

    public Pool {
        origin = List.copyOf(origin);
        series = List.copyOf(series);
    }

    /** The one that comes with hitmiss, if one does. */
    public static Optional<Pool> stored() {
        try (InputStream in = Pool.class.getResourceAsStream(STORED)) {
            return in == null ? Optional.empty() : Optional.of(read(in, Path.of(STORED)));
        } catch (IOException e) {
            throw new UnreadableResultException(Path.of(STORED), "cannot be read: " + e.getMessage(), e);
        }
    }

    public static Pool read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file);
        } catch (IOException e) {
            throw new UnreadableResultException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * A pool from anywhere.
     *
     * @param name that errors say
     */
    public static Pool read(InputStream in, Path name) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        PoolLines lines = new PoolLines();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            try {
                lines.add(line);
            } catch (IllegalArgumentException e) {
                throw new UnreadableResultException(name, number + ": " + e.getMessage(), e);
            }
        }
        return lines.pool();
    }

    public List<String> blocks() {
        return series.stream().map(StoredSeries::block).distinct().toList();
    }

    int forks() {
        return series.stream().mapToInt(it -> it.forks().size()).sum();
    }
}

package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.benchmarks.experiment.ExperimentDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Plays traffic to caches whose clock is advanced, and writes what part of it they answered as the document of an experiment, to standard
 * output where no file is named: {@code java --add-opens=java.base/java.lang=ALL-UNNAMED -cp benchmarks.jar
 * dev.hitmiss.benchmarks.curve.HitRateMain [--out FILE] [--trace FILE] [--seed N]}.
 */
public final class HitRateMain {
    private static final int EXIT_USAGE = 2;

    private HitRateMain() {}

    public static void main(String[] words) throws IOException {
        try {
            HitRateArguments arguments = HitRateArguments.of(words);
            ExperimentDocument document = arguments.trace().isPresent()
                    ? HitRateCurve.recorded(trace(arguments.trace().get()))
                    : HitRateCurve.drawn(arguments.seed());
            write(document, arguments.out());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(EXIT_USAGE);
        }
    }

    private static Traffic trace(Path file) {
        try {
            return TraceFile.read(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "cannot read trace '" + file + "' (" + e + "). Give a text file with a key a line.", e);
        }
    }

    private static void write(ExperimentDocument document, Optional<Path> out) throws IOException {
        if (out.isPresent()) {
            document.write(out.get());
        } else {
            System.out.print(document.json());
        }
    }
}

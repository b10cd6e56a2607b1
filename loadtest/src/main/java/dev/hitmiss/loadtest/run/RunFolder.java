package dev.hitmiss.loadtest.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder that a load run fills: {@code load.json}, {@code load/} and {@code logs/}. */
record RunFolder(Path path) {
    private static final String GATLING = "load/gatling/";
    private static final Pattern GATLING_REPORT = Pattern.compile(GATLING + "[^/]+/index\\.html");

    /** Creates what is missing; throws {@link NotReadyException} if it cannot, or if there is a result already. */
    static RunFolder prepare(Path path) {
        RunFolder folder = new RunFolder(path);
        if (Files.exists(folder.loadFile())) {
            throw new NotReadyException(
                    "'" + folder.loadFile() + "' is there already and is not overwritten; choose another --out");
        }
        try {
            Files.createDirectories(folder.histograms());
            Files.createDirectories(folder.logs());
        } catch (IOException e) {
            throw new NotReadyException("cannot create folders in '" + path + "' (" + e + "); choose another --out");
        }
        return folder;
    }

    Path loadFile() {
        return path.resolve("load.json");
    }

    Path histograms() {
        return path.resolve("load");
    }

    /** The log of one process of the load part. */
    Path log(String process) {
        return logs().resolve("load-" + process + ".log");
    }

    /** Every file that the load part has written so far, but its result; of Gatling's reports the first page. */
    List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .map(this::relative)
                    .filter(file -> file.startsWith("load/") || file.startsWith("logs/load-"))
                    .filter(file -> !file.startsWith(GATLING) || isGatlingReport(file))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a file, by its path in a run's folder, is the first page of one of Gatling's own reports. */
    static boolean isGatlingReport(String file) {
        return GATLING_REPORT.matcher(file).matches();
    }

    private Path logs() {
        return path.resolve("logs");
    }

    /** A file of this folder as documents name it. */
    String relative(Path file) {
        return path.relativize(file).toString().replace('\\', '/');
    }
}

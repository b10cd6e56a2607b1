package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checkout that this jar was built in, with the jars that a run launches. */
public record Jars(Path root) {

    /** Found from where this class was loaded: {@code <root>/runner/target/…}. */
    public static Jars ofThisBuild() {
        try {
            Path here = Path.of(Jars.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = here; folder != null; folder = folder.getParent()) {
                if (Files.isRegularFile(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("benchmarks"))) {
                    return new Jars(folder);
                }
            }
            throw new Failure(
                    ExitCode.NOT_READY,
                    "cannot find the checkout around '" + here
                            + "'. Run hitmiss.jar where it was built: runner/target/hitmiss.jar");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path is not a file", e);
        }
    }

    /** Where runs land unless the user says otherwise. */
    public Path results() {
        return root.resolve("results");
    }

    Path benchmarks() {
        return built(root.resolve("benchmarks/target/benchmarks.jar"));
    }

    Path loadtest() {
        return built(root.resolve("loadtest/target/loadtest.jar"));
    }

    private static Path built(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new Failure(ExitCode.NOT_READY, "'" + jar + "' is not there. Build it: mvn -DskipTests package");
        }
        return jar;
    }

    static String sha256(Path file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (IOException e) {
            throw new Failure(ExitCode.NOT_READY, "cannot read '" + file + "': " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

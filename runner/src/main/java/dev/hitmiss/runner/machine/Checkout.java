package dev.hitmiss.runner.machine;

import java.nio.file.Path;
import java.util.Optional;

/** The source a run was built from: the commit, and whether the files differ from it. Empty outside a git checkout. */
public record Checkout(Optional<String> commit, Optional<Boolean> dirty) {
    /** Whose files these are does not matter: this code was built from them. */
    private static final String TRUSTED = "safe.directory=*";

    private static final int SHORT_COMMIT_LENGTH = 7;

    public static Checkout at(Path folder) {
        return new Checkout(
                Probe.command(folder, "git", "-c", TRUSTED, "rev-parse", "--verify", "HEAD"),
                Probe.command(folder, "git", "-c", TRUSTED, "status", "--porcelain")
                        .map(changes -> !changes.isEmpty()));
    }

    public String shortCommit() {
        return commit.map(full -> full.substring(0, SHORT_COMMIT_LENGTH)).orElse("nocommit");
    }
}

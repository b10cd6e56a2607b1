package dev.hitmiss.results.model;

/** A file of the run, by its path inside the run's folder. */
public record RunFileRef(String path, FileKind kind) {
    public RunFileRef {
        Require.insideRun("path", path);
    }
}

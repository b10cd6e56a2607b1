package dev.hitmiss.benchmarks.memory;

/**
 * What so many copies take.
 *
 * @param bytes beyond those of a single one, with which scripts, connections and classes come that are no part of what an entry takes
 */
record MemoryFigure(int entries, long bytes, double bytesPerEntry) {
    static MemoryFigure beyondOne(int entries, long bytes) {
        return new MemoryFigure(entries, bytes, (double) bytes / (entries - 1));
    }
}

package dev.hitmiss.results.selftest;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pools of forks that nobody measured, drawn from a seed. */
final class MadePool {
    private MadePool() {}

    /**
     * Benchmarks b0, b1, … of three iterations a fork, the first three of them controls.
     *
     * @param forkSpread coefficient of variation of forks
     * @param ownDrift how far each benchmark of each block lies from where it should, as a deviation
     */
    static Pool of(int blocks, int benchmarks, int forks, double forkSpread, double ownDrift, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text =
                new StringBuilder("# made up\n").append(PoolLines.HEADING).append('\n');
        for (int block = 0; block < blocks; block++) {
            for (int benchmark = 0; benchmark < benchmarks; benchmark++) {
                double level = Math.exp(ownDrift * random.nextGaussian()) * (benchmark + 1);
                text.append("block").append(block).append(",us/op,").append(benchmark < 3 ? "control" : "judged");
                text.append(",\"a.B.b").append(benchmark).append("|avgt|1|\",");
                text.append(IntStream.range(0, forks)
                        .mapToObj(fork -> fork(level * Math.exp(forkSpread * random.nextGaussian()), random))
                        .collect(Collectors.joining(" ")));
                text.append('\n');
            }
        }
        return read(text.toString());
    }

    private static String fork(double level, SplittableRandom random) {
        return IntStream.range(0, 3)
                .mapToObj(iteration -> StoredFigures.of(level * Math.exp(0.002 * random.nextGaussian())))
                .collect(Collectors.joining(";"));
    }

    static Pool read(String text) {
        PoolLines lines = new PoolLines();
        List.of(text.split("\n")).forEach(lines::add);
        return lines.pool();
    }
}

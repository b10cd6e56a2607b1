package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Trials of clean builds that nobody measured: both sides of one benchmark come from one distribution, but for drifts.
 *
 * @param drift of the whole head
 * @param ownDrift of each benchmark of the head by itself, as a deviation
 */
record MadeTrials(int benchmarks, int forks, Noise noise, double drift, double ownDrift) {
    private static final double SPREAD = 0.02;
    private static final Thresholds LIMITS = new Thresholds(Math.log1p(0.05), Math.log1p(0.01));

    /** How the logarithms of fork levels differ. */
    enum Noise {
        NORMAL {
            @Override
            double draw(SplittableRandom random, double spread) {
                return spread * random.nextGaussian();
            }
        },
        /** Student's with 3 degrees of freedom, as wide as the normal one. */
        HEAVY {
            @Override
            double draw(SplittableRandom random, double spread) {
                double square = DoubleStream.generate(random::nextGaussian)
                        .limit(3)
                        .map(it -> it * it)
                        .sum();
                return spread * random.nextGaussian() / Math.sqrt(square);
            }
        },
        /** One fork in twenty is 30 % slower. */
        OUTLIERS {
            @Override
            double draw(SplittableRandom random, double spread) {
                return spread * random.nextGaussian() + (random.nextInt(20) == 0 ? Math.log(1.3) : 0);
            }
        },
        /** Some benchmarks are fifteen times as quiet as others. */
        UNEVEN {
            @Override
            double draw(SplittableRandom random, double spread) {
                return spread * random.nextGaussian();
            }

            @Override
            double spread(SplittableRandom random) {
                return 0.003 * Math.pow(0.05 / 0.003, random.nextDouble());
            }
        };

        abstract double draw(SplittableRandom random, double spread);

        /** Of the forks of one benchmark. */
        double spread(SplittableRandom random) {
            return SPREAD;
        }
    }

    List<Trial> draw(SplittableRandom random) {
        return IntStream.range(0, benchmarks)
                .mapToObj(i -> trial(i, noise.spread(random), drift + ownDrift * random.nextGaussian(), random))
                .toList();
    }

    private Trial trial(int place, double spread, double shift, SplittableRandom random) {
        return new Trial(
                new SeriesKey(Builds.name(place), SeriesKey.PRIMARY),
                Family.TIME,
                false,
                Design.FORKS,
                LIMITS,
                side(0, spread, random),
                side(shift, spread, random));
    }

    private Sample side(double shift, double spread, SplittableRandom random) {
        return Sample.of(IntStream.range(0, forks).mapToDouble(fork -> shift + noise.draw(random, spread)));
    }
}

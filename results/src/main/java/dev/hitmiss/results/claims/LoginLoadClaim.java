package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One figure of the validations of logins under load. */
record LoginLoadClaim(String figure, Claimed claimed, Function<ReadsUnderLoad, Optional<Double>> value, boolean latency)
        implements Judge {
    private static final String MISSING =
            "not in this run: a load part on servers of its own has them (mvn -Pbench, mvn -Pload)";

    private static final String TOO_FEW = "too few validations in this run's load part (mvn -Pload has more)";

    static LoginLoadClaim latency(String figure, Claimed claimed, Function<ReadsUnderLoad, Optional<Double>> millis) {
        return new LoginLoadClaim(figure, claimed, millis, true);
    }

    static LoginLoadClaim share(String figure, Claimed claimed, Function<ReadsUnderLoad, Double> percent) {
        return new LoginLoadClaim(figure, claimed, percent.andThen(Optional::of), false);
    }

    @Override
    public List<Finding> findings(RunDocument run) {
        Optional<ReadsUnderLoad> load = ReadsUnderLoad.of(run, ReadsUnderLoad.Kind.LOGIN);
        return List.of(load.flatMap(
                        it -> value.apply(it).filter(Double::isFinite).map(found -> of(it, found)))
                .orElseGet(() -> Finding.undecided(figure, claimed, null, load.isPresent() ? TOO_FEW : MISSING)));
    }

    private Finding of(ReadsUnderLoad load, double found) {
        Judgement judgement = latency ? OneRun.judged(claimed, found, load.typedIn()) : OneRun.ofShare(claimed, found);
        return Finding.underLoad(
                figure + " (" + load.simulation() + ")",
                claimed,
                load.network(),
                new Estimate(found, null),
                judgement,
                load.sources());
    }
}

package dev.hitmiss.benchmarks.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One cache and the traffic that it is to be asked. */
record Question(Setup setup, Supplier<Traffic> traffic) {
    private Replay replay() {
        return Replay.of(setup, traffic.get());
    }

    /**
     * All of them, in their order. Those that throw dice are asked one after the other by this thread, because how dice fall depends on
     * the thread; the others meanwhile by whoever is free.
     */
    static List<Replay> askAll(List<Question> questions) {
        List<CompletableFuture<Replay>> replays = new ArrayList<>();
        for (Question question : questions) {
            replays.add(
                    question.setup().throwsDice()
                            ? new CompletableFuture<>()
                            : CompletableFuture.supplyAsync(question::replay));
        }
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).setup().throwsDice()) {
                replays.get(i).complete(questions.get(i).replay());
            }
        }
        return replays.stream().map(CompletableFuture::join).toList();
    }
}

package dev.hitmiss.runner.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The rows of a run, how many forks each gets, and the order in which they are measured. */
public record Plan(Budget budget, long seed, int forks, List<Row> rows) {
    public Plan {
        rows = List.copyOf(rows);
    }

    /**
     * Every fork of every row, in rounds: a round has each row once, in an order of its own. What drifts during a run, the
     * machine or the servers, then falls on all rows alike.
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Random order = new Random(seed);
        for (int fork = 1; fork <= forks; fork++) {
            List<Row> round = new ArrayList<>(rows);
            Collections.sort(round);
            Collections.shuffle(round, order);
            for (Row row : round) {
                steps.add(new Step(row, fork));
            }
        }
        return steps;
    }

    public Duration estimate(int stepsToGo) {
        return budget.timeOfOneFork().multipliedBy(stepsToGo);
    }
}

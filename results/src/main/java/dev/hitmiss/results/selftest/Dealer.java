package dev.hitmiss.results.selftest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Draws builds out of a pool. Where the pool has fewer benchmarks than a build, each is used several times, with other forks
 * each time as long as there are any.
 */
final class Dealer {
    private final int benchmarks;
    private final int forks;
    private final boolean oneBlock;
    private final List<String> blocks;
    private final Map<String, List<StoredSeries>> series = new HashMap<>();

    /** @param oneBlock whether both sides come from one block, or each from its own */
    Dealer(Pool pool, int benchmarks, int forks, boolean oneBlock) {
        this.benchmarks = benchmarks;
        this.forks = forks;
        this.oneBlock = oneBlock;
        int needed = oneBlock ? 2 * forks : forks;
        pool.series().stream()
                .filter(row -> row.forks().size() >= needed)
                .forEach(row -> series.computeIfAbsent(row.block(), block -> new ArrayList<>())
                        .add(row));
        this.blocks = pool.blocks().stream().filter(series::containsKey).toList();
    }

    /** Whether there are blocks enough for one build. */
    boolean canDeal() {
        return blocks.size() >= (oneBlock ? 1 : 2);
    }

    ReplayedBuild deal(SplittableRandom random) {
        String base = blocks.get(random.nextInt(blocks.size()));
        String head = oneBlock ? base : another(base, random);
        List<Both> common = common(base, head);
        IdentityHashMap<StoredSeries, Deck> decks = new IdentityHashMap<>();
        List<ReplayedRow> rows = new ArrayList<>();
        int reused = 0;
        for (int place = 0; place < benchmarks; place++) {
            if (place % common.size() == 0) {
                shuffle(common, random);
            }
            Both both = common.get(place % common.size());
            Deck ofBase = decks.computeIfAbsent(both.base(), it -> new Deck(it.forks(), random));
            Deck ofHead = decks.computeIfAbsent(both.head(), it -> new Deck(it.forks(), random));
            rows.add(both.row(place / common.size() + 1, ofBase.deal(forks, random), ofHead.deal(forks, random)));
            reused += ofBase.reused() || ofHead.reused() ? 1 : 0;
        }
        return new ReplayedBuild(List.of(base, head), rows, -1, reused);
    }

    private List<Both> common(String base, String head) {
        List<Both> common = new ArrayList<>();
        for (StoredSeries own : series.getOrDefault(base, List.of())) {
            series.getOrDefault(head, List.of()).stream()
                    .filter(other -> other.key().equals(own.key()))
                    .forEach(other -> common.add(new Both(own, other)));
        }
        if (common.isEmpty()) {
            throw new IllegalArgumentException("the blocks '" + base + "' and '" + head
                    + "' have no benchmark in common with enough forks; collect runs of one suite");
        }
        return common;
    }

    /** One benchmark in the blocks of base and head. */
    private record Both(StoredSeries base, StoredSeries head) {
        ReplayedRow row(int copy, List<StoredFork> ofBase, List<StoredFork> ofHead) {
            String name = copy == 1 ? base.key() : base.key() + "#" + copy;
            return new ReplayedRow(name, base.unit(), base.sense(), base.control(), ofBase, ofHead);
        }
    }

    private String another(String block, SplittableRandom random) {
        List<String> others = blocks.stream().filter(it -> !it.equals(block)).toList();
        return others.get(random.nextInt(others.size()));
    }

    private static void shuffle(List<Both> keys, SplittableRandom random) {
        for (int last = keys.size() - 1; last > 0; last--) {
            Collections.swap(keys, last, random.nextInt(last + 1));
        }
    }
}

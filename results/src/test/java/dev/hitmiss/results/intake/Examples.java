package dev.hitmiss.results.intake;

/** Documents as other modules write them. */
final class Examples {
    static final String CATALOGUE = """
            [
              {
                "benchmark": "sample.Parts.sample",
                "group": "config",
                "mode": "sample",
                "params": {"size": "64"},
                "outcome": "remote-hit",
                "floor": {"benchmark": "sample.Parts.sample", "params": {"size": "1"}},
                "headline": true
              },
              {"benchmark": "sample.Parts.avgt", "group": "floor", "headline": false}
            ]
            """;

    private Examples() {}
}

package dev.hitmiss.results.report;

import dev.hitmiss.results.model.RunDocument;
import java.util.List;

/** report.md of a run: did it hold, what is a cache worth, what of the promises, can it be trusted, what was measured, how to repeat it. */
public final class MarkdownReport {
    private static final List<Section> SECTIONS = List.of(
            new VerdictSection(),
            new SummarySection(),
            new ClaimsSection(),
            new CaveatSection(),
            new NetworkSection(),
            new ProxySection(),
            new PrecisionSection(),
            new ValiditySection(),
            new ProvenanceSection(),
            new MicroSection(),
            new HitRateSection(),
            new MemorySection(),
            new LoadSection(),
            new ExperimentSection(),
            new EnvironmentSection(),
            new ReadingSection(),
            new ReproduceSection());

    private MarkdownReport() {}

    public static String render(RunDocument run) {
        StringBuilder out = new StringBuilder();
        for (Section section : SECTIONS) {
            String text = section.render(run);
            if (!text.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n").append(text);
            }
        }
        return out.toString();
    }
}

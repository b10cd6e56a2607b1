package dev.hitmiss.loadtest.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hitmiss.loadtest.keys.KeyDistribution;
import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.record.Measure;
import dev.hitmiss.loadtest.record.Series;
import dev.hitmiss.loadtest.record.Tally;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** {@code load.json} as its published schema wants it; every latency is in microseconds. */
final class LoadDocument {
    private static final int SCHEMA_VERSION = 1;
    private static final double NANOS_PER_MICRO = 1e3;

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    LoadDocument(Target target, List<Finding> findings, List<Check> checks, List<String> files) {
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("status", "complete");
        addTarget(root.putObject("target"), target);
        ArrayNode simulations = root.putArray("simulations");
        ArrayNode rows = root.putArray("rows");
        for (Finding finding : findings) {
            Injection injection = finding.injection();
            ObjectNode simulation = simulations.addObject();
            addSimulation(simulation, injection, target.facts().caveats());
            addHeadroom(simulation.putObject("injector"), finding.headroom());
            finding.cpu()
                    .ifPresentOrElse(
                            cost -> addCpu(simulation.putObject("cpu"), cost), () -> simulation.putNull("cpu"));
            injection.tally().rows().forEach(row -> addRow(rows.addObject(), injection, row));
        }
        ArrayNode validity = root.putArray("validity");
        checks.forEach(check -> addCheck(validity.addObject(), check));
        ArrayNode fileNodes = root.putArray("files");
        files.forEach(path -> fileNodes.addObject().put("path", path).put("kind", kindOf(path)));
    }

    ObjectNode json() {
        return root;
    }

    private static String kindOf(String path) {
        if (RunFolder.isGatlingReport(path)) {
            return "gatling-report";
        }
        return path.endsWith(".hlog") ? "histogram-log" : "log";
    }

    private static void addTarget(ObjectNode node, Target target) {
        TargetFacts facts = target.facts();
        node.put("kind", facts.kind());
        ArrayNode baseUrls = node.putArray("baseUrls");
        target.baseUrls().forEach(url -> baseUrls.add(url.toString()));
        node.put("instances", facts.instances());
        node.put("networkProfile", facts.networkProfile());
        node.put("stackMode", facts.stackMode());
        node.put("redisClient", facts.redisClient());
    }

    private static void addSimulation(ObjectNode node, Injection injection, List<String> caveats) {
        LoadProfile load = injection.load();
        KeyDistribution keys = injection.simulation().keys();
        Tally tally = injection.tally();
        node.put("name", tally.simulation());
        node.put("startedAt", tally.startedAt().toString());
        node.put("finishedAt", tally.finishedAt().toString());
        node.put("arrivalsPerSecond", load.arrivalsPerSecond());
        node.put("warmUpMillis", load.warmUp().toMillis());
        node.put("measuredMillis", load.measured().toMillis());
        node.put("seed", load.seed());
        node.putObject("keys")
                .put("distribution", keys.name())
                .put("exponent", keys.exponent())
                .put("population", load.population())
                .put("unknownShare", keys.unknownShare());
        node.putObject("counts")
                .put("offered", tally.offered())
                .put("started", tally.started())
                .put("completed", tally.completed())
                .put("failed", tally.failed())
                .put("unresolved", Math.max(0, tally.unresolved()));
        addInstances(node.putArray("instances"), tally);
        node.put("instancesStart", injection.simulation().start().label());
        HitRates hitRates = injection.hitRates();
        addHitRates(node.putArray("hitRates"), hitRates);
        ArrayNode notes = node.putArray("notes");
        notes.add("Intended starts follow the earliest schedule that the arrivals so far allow;"
                + " a late first arrival hides nothing once one was on time.");
        notes.add("Service time begins when the request is handed to the client: opening a connection is part of it.");
        notes.add(SlipNote.of(injection.measuredSlip()));
        notes.add(hitRates.sentence());
        caveats.forEach(notes::add);
    }

    private static void addHitRates(ArrayNode node, HitRates hitRates) {
        hitRates.seconds()
                .forEach(second -> node.addObject()
                        .put("second", second.number())
                        .put("answers", second.answers())
                        .put("hits", second.hits()));
    }

    private static void addHeadroom(ObjectNode node, Headroom headroom) {
        node.put("ceilingPerSecond", headroom.ceilingPerSecond());
        node.put("ceilingText", Ceiling.text());
        node.put("ceilingShare", headroom.ceilingShare());
        node.put("unsent", headroom.unsent());
        node.put("slipMicrosP99", headroom.slipNanosP99() / NANOS_PER_MICRO);
        node.put("slipMicrosMax", headroom.slipNanosMax() / NANOS_PER_MICRO);
        node.put("limited", headroom.isInjectorLimited());
        node.put("text", headroom.sentence());
    }

    private static void addCpu(ObjectNode node, CpuCost cost) {
        if (Double.isNaN(cost.use().machineBusy())) {
            node.putNull("machineBusyShare");
        } else {
            node.put("machineBusyShare", cost.use().machineBusy());
        }
        if (cost.isOfOurInstances()) {
            node.put("instancesMicrosPerRequest", micros(cost.ofInstances()));
        } else {
            node.putNull("instancesMicrosPerRequest");
        }
        node.put("injectorMicrosPerRequest", micros(cost.ofInjector()));
        node.put("recordingMicros", micros(cost.recording()));
        node.put("limited", cost.use().isContended());
        node.put("text", cost.sentence());
    }

    private static double micros(Duration duration) {
        return duration.toNanos() / NANOS_PER_MICRO;
    }

    private static void addInstances(ArrayNode node, Tally tally) {
        Map<String, List<Tally.Sent>> byInstance = tally.sent().stream()
                .collect(Collectors.groupingBy(sent -> sent.way().instance(), TreeMap::new, Collectors.toList()));
        byInstance.forEach((instance, sent) -> node.addObject()
                .put("baseUrl", instance)
                .put("sent", sent.stream().mapToLong(Tally.Sent::count).sum())
                .put("failed", sent.stream().mapToLong(Tally.Sent::failed).sum()));
    }

    private static void addRow(ObjectNode node, Injection injection, Tally.Row row) {
        Series series = row.series();
        node.put("simulation", injection.tally().simulation());
        node.put("phase", series.phase().label());
        node.put("request", series.request());
        node.put("outcome", series.outcome().label());
        node.put("count", row.count());
        for (Measure measure : Measure.values()) {
            addLatency(node.putObject(measure.label()), injection.totals().of(series.tag(measure)));
        }
        ObjectNode histograms = node.putObject("histograms").put("file", injection.hlog());
        for (Measure measure : Measure.values()) {
            histograms.put(measure.label() + "Tag", series.tag(measure));
        }
    }

    private static void addLatency(ObjectNode node, Histogram nanos) {
        node.put("latencyMicrosMin", nanos.getMinValue() / NANOS_PER_MICRO);
        node.put("latencyMicrosMean", nanos.getMean() / NANOS_PER_MICRO);
        node.put("latencyMicrosP50", nanos.getValueAtPercentile(50) / NANOS_PER_MICRO);
        node.put("latencyMicrosP90", nanos.getValueAtPercentile(90) / NANOS_PER_MICRO);
        node.put("latencyMicrosP95", nanos.getValueAtPercentile(95) / NANOS_PER_MICRO);
        node.put("latencyMicrosP99", nanos.getValueAtPercentile(99) / NANOS_PER_MICRO);
        node.put("latencyMicrosP999", nanos.getValueAtPercentile(99.9) / NANOS_PER_MICRO);
        node.put("latencyMicrosP9999", nanos.getValueAtPercentile(99.99) / NANOS_PER_MICRO);
        node.put("latencyMicrosMax", nanos.getMaxValue() / NANOS_PER_MICRO);
    }

    private static void addCheck(ObjectNode node, Check check) {
        node.put("check", check.name());
        node.put("unit", check.unit());
        node.put("value", check.value());
        node.put("limit", check.limit());
        node.put("passed", check.passed());
        node.put("text", check.text());
    }
}

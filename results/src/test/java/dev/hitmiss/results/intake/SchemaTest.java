package dev.hitmiss.results.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.GateFixture;
import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.BaselineDocument;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.LoadDocument;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written keeps to the published schemas, and the schemas say no where they should. */
class SchemaTest {
    @TempDir
    Path folder;

    @Test
    void run_written_keepsToItsSchemaAndComesBackTheSame() {
        Path file = folder.resolve(RunFile.RUN);
        RunDocument run = Fixtures.run();

        RunFile.writeRun(file, run);

        assertThat(Schemas.problems("run-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readRun(file)).isEqualTo(run);
    }

    @Test
    void baseline_written_keepsToItsSchemaAndComesBackTheSame() {
        Path file = folder.resolve("main.json");
        BaselineDocument baseline =
                new BaselineDocument(BaselineDocument.SCHEMA_VERSION, "main", Fixtures.START, List.of(Fixtures.run()));

        RunFile.writeBaseline(file, baseline);

        assertThat(Schemas.problems("baseline-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readBaseline(file)).isEqualTo(baseline);
    }

    @Test
    void meta_written_keepsToItsSchemaAndComesBackTheSame() {
        Path file = folder.resolve(RunFile.META);

        RunFile.writeMeta(file, Fixtures.meta(Budget.SMOKE));

        assertThat(Schemas.problems("meta-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readMeta(file)).isEqualTo(Fixtures.meta(Budget.SMOKE));
    }

    @Test
    void metaWithoutServers_written_keepsToItsSchemaAndComesBackTheSame() {
        Path file = folder.resolve(RunFile.META);

        RunFile.writeMeta(file, Fixtures.metaWithoutServers());

        assertThat(Schemas.problems("meta-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readMeta(file)).isEqualTo(Fixtures.metaWithoutServers());
    }

    @Test
    void load_written_keepsToItsSchemaAndComesBackTheSame() {
        Path file = folder.resolve(RunFile.LOAD);

        JsonFile.ours().write(file, Fixtures.load());

        assertThat(Schemas.problems("load-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readLoad(file)).isEqualTo(Fixtures.load());
    }

    @Test
    void load_ofABuildThatKnewNoCeiling_isStillRead() throws IOException {
        Path file = folder.resolve(RunFile.LOAD);
        JsonFile.ours().write(file, Fixtures.load());
        JsonNode load = Schemas.tree(file);
        ((ObjectNode) load.at("/simulations/0")).remove(List.of("injector", "cpu", "instancesStart", "hitRates"));
        Files.writeString(file, load.toString());

        LoadDocument earlier = RunFile.readLoad(file);
        assertThat(earlier.simulations().get(0).injector()).isNull();

        JsonFile.ours().write(file, earlier);
        assertThat(Schemas.problems("load-1.schema.json", file)).isEmpty();
    }

    @Test
    void load_ofABuildThatCountedNothingUnsent_isStillRead() throws IOException {
        Path file = folder.resolve(RunFile.LOAD);
        JsonFile.ours().write(file, Fixtures.load());
        JsonNode load = Schemas.tree(file);
        ((ObjectNode) load.at("/simulations/0/injector")).remove("unsent");
        ((ObjectNode) load.at("/simulations/0")).remove("cpu");
        Files.writeString(file, load.toString());

        LoadDocument earlier = RunFile.readLoad(file);

        JsonFile.ours().write(file, earlier);
        assertThat(Schemas.problems("load-1.schema.json", file)).isEmpty();
    }

    @Test
    void experiment_written_keepsToItsSchemaAndComesBackTheSame() {
        Path file = folder.resolve("redis-flushed.json");

        RunFile.writeExperiment(file, Fixtures.experiment());

        assertThat(Schemas.problems("experiment-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readExperiment(file)).isEqualTo(Fixtures.experiment());
    }

    @Test
    void verdict_written_keepsToItsSchemaAndComesBackTheSame() {
        Path file = folder.resolve("verdict.json");
        RunVerdict verdict =
                new RunVerdict(RunVerdict.SCHEMA_VERSION, 5, "incomplete", List.of("one fork is missing"), null);
        RunFile.writeVerdict(file, verdict);
        assertThat(Schemas.problems("verdict-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readVerdict(file)).isEqualTo(verdict);
    }

    @Test
    void verdict_ofAGate_keepsToItsSchemaAndComesBackTheSame() {
        Path file = folder.resolve("verdict.json");
        RunVerdict verdict =
                new RunVerdict(RunVerdict.SCHEMA_VERSION, 1, "regression", List.of(), GateFixture.report());

        RunFile.writeVerdict(file, verdict);

        assertThat(Schemas.problems("verdict-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readVerdict(file)).isEqualTo(verdict);
    }

    @Test
    void verdict_writtenBeforeThereWasAGate_isStillRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("verdict.json"),
                "{\"schemaVersion\": 1, \"exitCode\": 0, \"meaning\": \"ok\", \"problems\": []}");

        assertThat(Schemas.problems("verdict-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readVerdict(file).gate()).isNull();
    }

    @Test
    void run_anyRequiredFieldRemoved_isRefusedByTheSchema() {
        assertThat(objectFields(written(), "")).hasSizeGreaterThan(300);
        assertThat(dispensable("run-1.schema.json", written()))
                .allMatch(pointer -> pointer.contains("/params/") || pointer.contains("/labels/"));
    }

    @Test
    void verdict_anyFieldOfTheGateRemovedOrAdded_isRefusedByTheSchema() {
        JsonNode verdict = writtenVerdict();

        assertThat(objectFields(verdict, "")).hasSizeGreaterThan(150);
        assertThat(dispensable("verdict-1.schema.json", verdict)).containsExactly("/gate");
        for (String owner : List.of(
                "/gate",
                "/gate/checks/0",
                "/gate/families/0",
                "/gate/families/0/shift",
                "/gate/benchmarks/0",
                "/gate/benchmarks/0/interval",
                "/gate/budgets/0")) {
            JsonNode copy = verdict.deepCopy();
            ((ObjectNode) copy.at(owner)).put("surprise", 1);
            assertThat(Schemas.problems("verdict-1.schema.json", copy))
                    .as(owner)
                    .isNotEmpty();
        }
    }

    @Test
    void verdict_unknownKindOfVerdict_isRefusedByTheSchema() {
        JsonNode verdict = writtenVerdict();

        ((ObjectNode) verdict.at("/gate/benchmarks/0")).put("verdict", "passed");

        assertThat(Schemas.problems("verdict-1.schema.json", verdict)).isNotEmpty();
    }

    @Test
    void run_anyFieldAdded_isRefusedByTheSchemaAndByTheReader() throws IOException {
        ObjectNode run = (ObjectNode) written();
        ((ObjectNode) run.at("/micro/0/primary")).put("surprise", 1);
        Path file = folder.resolve("surprising.json");
        Files.writeString(file, run.toPrettyString());

        assertThat(Schemas.problems("run-1.schema.json", run)).anyMatch(problem -> problem.contains("'surprise'"));
        assertThatThrownBy(() -> RunFile.readRun(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageMatching("(?s).*surprising.json: [0-9]+:[0-9]+: micro\\[0].primary.surprise: unknown field"
                        + " 'surprise', allowed: \\[forks, histograms, metric, unit]");
    }

    @Test
    void catalogue_example_keepsToItsSchemaAndIsRead() throws IOException {
        Path file = folder.resolve(RunFile.CATALOGUE);
        Files.writeString(file, Examples.CATALOGUE);

        assertThat(Schemas.problems("catalogue-1.schema.json", file)).isEmpty();
        assertThat(RunFile.readCatalogue(file)).hasSize(2).last().satisfies(entry -> {
            assertThat(entry.params()).isEmpty();
            assertThat(entry.mode()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schema_everyProperty_isDescribed(Path schema) {
        assertThat(undescribed(Schemas.tree(schema), "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schema_everyObject_isClosedOrAMap(Path schema) {
        assertThat(open(Schemas.tree(schema), "")).isEmpty();
    }

    static List<Path> schemas() {
        return Schemas.files();
    }

    private JsonNode written() {
        Path file = folder.resolve("written.json");
        RunFile.writeRun(file, Fixtures.run());
        return Schemas.tree(file);
    }

    private JsonNode writtenVerdict() {
        Path file = folder.resolve("verdict.json");
        RunFile.writeVerdict(
                file, new RunVerdict(RunVerdict.SCHEMA_VERSION, 1, "regression", List.of(), GateFixture.report()));
        return Schemas.tree(file);
    }

    /** The fields without which a document still keeps to its schema. */
    private static List<String> dispensable(String schema, JsonNode document) {
        List<String> found = new ArrayList<>();
        for (String pointer : objectFields(document, "")) {
            JsonNode copy = document.deepCopy();
            int slash = pointer.lastIndexOf('/');
            ((ObjectNode) copy.at(pointer.substring(0, slash))).remove(unescape(pointer.substring(slash + 1)));
            if (Schemas.problems(schema, copy).isEmpty()) {
                found.add(pointer);
            }
        }
        return found;
    }

    private static List<String> objectFields(JsonNode node, String pointer) {
        List<String> pointers = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                String child = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
                pointers.add(child);
                pointers.addAll(objectFields(field.getValue(), child));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                pointers.addAll(objectFields(Objects.requireNonNull(array.get(i)), pointer + "/" + i));
            }
        }
        return pointers;
    }

    private static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** A description stands at the property, or at the definition it refers to. */
    private static List<String> undescribed(JsonNode node, String pointer) {
        List<String> found = new ArrayList<>();
        node.path("properties").properties().forEach(property -> {
            boolean refersOnly = property.getValue().has("$ref");
            if (!property.getValue().has("description") && !refersOnly) {
                found.add(pointer + "/" + property.getKey());
            }
        });
        node.path("$defs").properties().forEach(definition -> {
            if (!definition.getValue().has("description")) {
                found.add(pointer + "/$defs/" + definition.getKey());
            }
        });
        node.properties().forEach(child -> found.addAll(undescribed(child.getValue(), pointer + "/" + child.getKey())));
        return found;
    }

    private static List<String> open(JsonNode node, String pointer) {
        List<String> found = new ArrayList<>();
        boolean object = Optional.ofNullable(node.get("type"))
                .map(JsonNode::asText)
                .filter("object"::equals)
                .isPresent();
        if (object && !node.has("additionalProperties")) {
            found.add(pointer);
        }
        node.properties().forEach(child -> found.addAll(open(child.getValue(), pointer + "/" + child.getKey())));
        return found;
    }
}

package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.YamlFile;
import dev.hitmiss.results.rules.GateRules;
import java.nio.file.Path;

/** The file gate.yaml: what of the gate's rules is not as usual. */
public final class GateRulesFile {
    private GateRulesFile() {}

    /** The usual rules where the file says nothing else; an error names file, line, what came and what is allowed. */
    public static GateRules read(Path file) {
        return new RulesReader(YamlFile.read(file)).rules();
    }
}

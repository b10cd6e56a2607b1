package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.JsonStream;
import java.util.HashSet;
import java.util.Set;

/** What a document of ours is, by the field that no other kind has. */
enum DocumentKind {
    RUN,
    BASELINE;

    static DocumentKind of(JsonStream json) {
        String allowed =
                "an array as JMH writes it, a run.json (an object with 'meta') or a baseline (an object with 'runs')";
        if (!json.atObject()) {
            throw json.expected("the file", allowed);
        }
        String position = json.position();
        Set<String> names = new HashSet<>();
        json.object("the file", name -> {
            if (name.equals("meta") || name.equals("runs")) {
                names.add(name);
            }
            json.skip();
        });
        json.end();
        if (names.isEmpty()) {
            throw json.refusal(position, "the file must be " + allowed + ", got an object with neither");
        }
        return names.contains("runs") ? BASELINE : RUN;
    }
}

package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.runner.machine.Bystanders;
import dev.hitmiss.runner.machine.Doctor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found about the machine while a run was made on it. Of a resumed run, what failed in any of its stretches has failed. */
final class Examination {
    private static final int LOOKS_BEFORE = 3;

    private final List<Validity> before;
    private final List<Validity> atStart;
    private final Bystanders bystanders = new Bystanders();

    private Examination(List<Validity> before, List<Validity> atStart) {
        this.before = before;
        this.atStart = atStart;
    }

    /** Before anything of the run is started, so that what is busy then is not its own. */
    static Examination begin(Optional<RunMeta> before) throws InterruptedException {
        Examination examination = new Examination(before.map(RunMeta::doctor).orElse(List.of()), Doctor.examine());
        for (int look = 0; look < LOOKS_BEFORE; look++) {
            examination.look();
        }
        return examination;
    }

    /** Between two forks. */
    void look() throws InterruptedException {
        bystanders.look();
    }

    List<Validity> findings() {
        Map<String, Validity> byName = new LinkedHashMap<>();
        Stream.of(before.stream(), atStart.stream(), bystanders.found().stream())
                .flatMap(found -> found)
                .forEach(found -> byName.merge(found.check(), found, (one, other) -> one.passed() ? other : one));
        return List.copyOf(byName.values());
    }
}

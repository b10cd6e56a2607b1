package dev.hitmiss.runner.run;

import dev.hitmiss.runner.machine.Pinning;
import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import dev.hitmiss.stack.process.Processors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Processors that do not sleep while this is open: a loop on each that yields to everybody else. */
final class KeptAwake implements AutoCloseable {
    private static final List<String> IDLE_LOOP = List.of("chrt", "-i", "0", "sh", "-c", "while :; do :; done");

    private final List<LeashedProcess> loops = new ArrayList<>();

    private KeptAwake() {}

    static KeptAwake on(Optional<Pinning> pinning) throws IOException {
        KeptAwake awake = new KeptAwake();
        try {
            for (Processors one :
                    pinning.filter(Pinning::awake).map(Pinning::single).orElse(List.of())) {
                awake.loops.add(
                        LeashedProcess.start(LeashedCommand.of(IDLE_LOOP).onProcessors(one)));
            }
            return awake;
        } catch (IOException e) {
            awake.close();
            throw e;
        }
    }

    @Override
    public void close() {
        loops.forEach(LeashedProcess::release);
        loops.forEach(LeashedProcess::close);
    }
}

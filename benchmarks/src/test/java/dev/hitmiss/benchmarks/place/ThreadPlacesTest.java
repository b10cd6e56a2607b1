package dev.hitmiss.benchmarks.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.stack.process.Processors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
final class ThreadPlacesTest {
    private static final Processors HERE = allowed(thisThread());
    private static final Processors FIRST =
            new Processors(List.of(HERE.numbers().get(0)));
    private static final Processors LAST = new Processors(List.of(HERE.numbers().get(HERE.count() - 1)));

    private final CountDownLatch done = new CountDownLatch(1);

    /** Nothing is misplaced afterwards that this JVM's other tests start from here. */
    @AfterEach
    void back() {
        done.countDown();
        ThreadPlaces.moveAllBut(HERE, HERE);
    }

    @Test
    void moveThisThread_toOneProcessor_movesNoOther() throws Exception {
        String moved = threadOn(LAST);

        assertThat(allowed(moved)).isEqualTo(LAST);
        assertThat(allowed(thisThread())).isEqualTo(HERE);
    }

    @Test
    void moveAllBut_aThreadBesideTheServers_staysAndTheOthersMove() throws Exception {
        String beside = threadOn(LAST);

        ThreadPlaces.moveAllBut(LAST, FIRST);

        assertThat(allowed(beside)).isEqualTo(LAST);
        assertThat(allowed(thisThread())).isEqualTo(FIRST);
        String begunLater = threadThatWaits(() -> {});
        assertThat(allowed(begunLater)).isEqualTo(FIRST);
    }

    @Test
    void moveAllBut_compilersAndCollectors_stay() throws IOException {
        List<String> ofTheJvm;
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            ofTheJvm = threads.map(thread -> thread.getFileName().toString())
                    .filter(ThreadPlaces::isOfTheJvm)
                    .toList();
        }

        ThreadPlaces.moveAllBut(LAST, FIRST);

        assertThat(ofTheJvm)
                .hasSizeGreaterThan(2)
                .doesNotContain(thisThread())
                .allSatisfy(thread ->
                        assertThat(ThreadPlaces.allowed(thread).orElse(HERE)).isEqualTo(HERE));
    }

    @Test
    void move_toAProcessorThatIsNotThere_saysSo() {
        assertThatThrownBy(() -> ThreadPlaces.moveThisThread(new Processors(List.of(99_999))))
                .hasMessage(
                        "threads [" + thisThread() + "] cannot be moved to processors '99999'; are they there, and is"
                                + " 'taskset' (util-linux)?");
    }

    private String threadOn(Processors processors) throws Exception {
        return threadThatWaits(() -> ThreadPlaces.moveThisThread(processors));
    }

    /** The kernel's number of one that is there until the test ends. */
    private String threadThatWaits(Runnable first) throws Exception {
        FutureTask<String> number = new FutureTask<>(() -> {
            first.run();
            return thisThread();
        });
        Thread thread = new Thread(() -> {
            number.run();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return number.get();
    }

    private static Processors allowed(String thread) {
        return ThreadPlaces.allowed(thread).orElseThrow();
    }

    private static String thisThread() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/thread-self"))
                    .getFileName()
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

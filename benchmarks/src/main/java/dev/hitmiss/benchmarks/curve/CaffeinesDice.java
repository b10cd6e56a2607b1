package dev.hitmiss.benchmarks.curve;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The dice of a thread, by which Caffeine lets one in 128 of the keys that are asked for often into a full cache although what is
 * there is asked for more. They are the JDK's and take no seed, so that they can be held only where the JVM was started with {@value #FLAG}; and how they fall
 * depends on the number of the thread, which is the same in every JVM for its main thread alone.
 */
final class CaffeinesDice {
    static final String FLAG = "--add-opens=java.base/java.lang=ALL-UNNAMED";

    private CaffeinesDice() {}

    /** From now on they fall in this thread as after every other call; says whether they do. */
    static boolean hold() {
        // The first call in a thread sets the state.
        var unused = ThreadLocalRandom.current();
        try {
            Field state = Thread.class.getDeclaredField("threadLocalRandomSeed");
            state.setAccessible(true);
            state.setLong(Thread.currentThread(), 1);
            return true;
        } catch (NoSuchFieldException | IllegalAccessException | InaccessibleObjectException e) {
            return false;
        }
    }
}

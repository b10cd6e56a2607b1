package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** That no other process works on the same run: two would measure side by side and spoil each other's figures. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock of(RunFolder folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.logs().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lockOrNull(channel);
        if (lock == null) {
            channel.close();
            throw new Failure(
                    ExitCode.NOT_READY,
                    "run " + folder.id() + " is under way in another process. Wait for it, or end it.");
        }
        return new RunLock(channel);
    }

    private static @Nullable FileLock lockOrNull(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

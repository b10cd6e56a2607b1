package dev.hitmiss.results.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a result file, unpacked if they begin as gzip does, whatever the file's name. */
final class ResultBytes {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private ResultBytes() {}

    static InputStream open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new UnreadableResultException(file, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableResultException(file, "is not a file");
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            return packed(bytes) ? new GZIPInputStream(bytes, BUFFER) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static boolean packed(InputStream bytes) throws IOException {
        bytes.mark(2);
        boolean packed = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
        bytes.reset();
        return packed;
    }
}

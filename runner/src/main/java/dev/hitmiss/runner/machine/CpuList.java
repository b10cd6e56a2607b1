package dev.hitmiss.runner.machine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers of processors as the kernel lists them: {@code 0-3,8}. */
final class CpuList {
    private CpuList() {}

    static List<Integer> parse(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(range -> range.strip().split("-", -1))
                .flatMap(ends -> IntStream.rangeClosed(
                                Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                        .boxed())
                .toList();
    }
}

package dev.hitmiss.loadtest.run;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Instances of the service that were started together, take turns and are ended together. */
final class Fleet implements AutoCloseable {
    private static final int ANY_PORT = 0;

    private final List<ChildServer> instances = new ArrayList<>();
    private final List<URI> baseUrls = new ArrayList<>();

    private Fleet() {}

    /**
     * Starts all at once, as the first may bring the schema up to date while the others wait for it; returns when all listen.
     *
     * @param ports one an instance
     * @param options of {@code serve}
     * @param title what their logs end with
     */
    static Fleet start(
            Aim.Own aim,
            List<Integer> ports,
            List<String> options,
            Map<String, String> environment,
            String title,
            RunFolder folder)
            throws InterruptedException {
        Fleet fleet = new Fleet();
        try {
            for (int port : ports) {
                List<String> arguments = new ArrayList<>(
                        List.of("-jar", aim.serviceJar().toString(), "serve", "--port", Integer.toString(port)));
                arguments.addAll(options);
                String name = "service-" + (fleet.instances.size() + 1) + title;
                fleet.instances.add(ChildServer.start(name, arguments, environment, folder));
            }
            for (ChildServer instance : fleet.instances) {
                fleet.baseUrls.add(instance.awaitUrl());
            }
            return fleet;
        } catch (RuntimeException | InterruptedException e) {
            fleet.close();
            throw e;
        }
    }

    /** As many of any ports as there shall be instances. */
    static List<Integer> anyPorts(int instances) {
        return IntStream.range(0, instances).mapToObj(instance -> ANY_PORT).toList();
    }

    List<URI> baseUrls() {
        return List.copyOf(baseUrls);
    }

    List<Integer> ports() {
        return baseUrls.stream().map(URI::getPort).toList();
    }

    List<ProcessHandle> processes() {
        return instances.stream().map(instance -> instance.process().handle()).toList();
    }

    /** Those that ended though nobody told them to: what to call each, and where to look. */
    List<String> ended() {
        return IntStream.range(0, instances.size())
                .filter(index -> !instances.get(index).process().isAlive())
                .mapToObj(index -> "%s (%s, see '%s')"
                        .formatted(
                                instances.get(index).name(),
                                baseUrls.get(index),
                                instances.get(index).log()))
                .toList();
    }

    /** Ends every instance, whatever the end of one of them comes to. */
    @Override
    public void close() {
        closeFrom(0);
    }

    private void closeFrom(int index) {
        if (index < instances.size()) {
            try {
                instances.get(index).close();
            } finally {
                closeFrom(index + 1);
            }
        }
    }
}

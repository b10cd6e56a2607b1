package dev.hitmiss.loadtest.gatling;

import dev.hitmiss.loadtest.keys.Turns;
import java.net.URI;
import java.util.List;

/** The instances that requests are spread over, in turns. Gatling's own turns would not be known before a request fails. */
final class Instances {
    private final List<String> baseUrls;
    private final Turns turns;

    Instances(List<URI> baseUrls, long seed) {
        this.baseUrls = baseUrls.stream()
                .map(url -> url.toString().replaceAll("/+$", ""))
                .toList();
        this.turns = new Turns(baseUrls.size(), seed);
    }

    /** The base URL that a ticket goes to, without a slash at its end. */
    String at(long ticket) {
        return baseUrls.get(turns.at(ticket));
    }
}

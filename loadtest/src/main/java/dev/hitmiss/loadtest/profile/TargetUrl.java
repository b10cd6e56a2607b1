package dev.hitmiss.loadtest.profile;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a base URL may be, and whether it stays on this machine. */
public final class TargetUrl {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private TargetUrl() {}

    /** Why load cannot be put on all of these. */
    static List<String> problems(List<URI> urls, Set<String> confirmedHosts) {
        if (urls.isEmpty()) {
            return List.of("at least one base URL is needed, such as http://127.0.0.1:8080");
        }
        return urls.stream()
                .flatMap(url -> problemOf(url).or(() -> unconfirmed(url, confirmedHosts)).stream())
                .distinct()
                .toList();
    }

    /** Why load cannot be aimed at it. The text never quotes credentials. */
    static Optional<String> problemOf(URI url) {
        if (url.getUserInfo() != null || url.toString().contains("@")) {
            return Optional.of("the base URL must not carry credentials");
        }
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!http || url.getHost() == null) {
            return Optional.of("the base URL must be http://HOST:PORT, got: " + url);
        }
        if (url.getQuery() != null || url.getFragment() != null) {
            return Optional.of("the base URL must have neither query nor fragment, got: " + url);
        }
        return Optional.empty();
    }

    /** Why load may not be put on it yet: it is not this machine, and its host was not said a second time. */
    static Optional<String> unconfirmed(URI url, Set<String> confirmedHosts) {
        if (url.getHost() == null || isLoopback(url) || confirmedHosts.contains(url.getHost())) {
            return Optional.empty();
        }
        return Optional.of("'" + url.getHost() + "' is not this machine; if load may be put on it, say --confirm "
                + url.getHost() + " (mvn: -Dload.confirm=" + url.getHost() + ")");
    }

    /** Whether it names this machine, by address or as localhost, without asking any name server. */
    static boolean isLoopback(URI url) {
        return url.getHost() != null && LOOPBACK.matcher(url.getHost()).matches();
    }
}

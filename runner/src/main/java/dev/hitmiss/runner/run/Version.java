package dev.hitmiss.runner.run;

import java.util.Optional;

/** The version of hitmiss, as its jar says it. */
public final class Version {
    private Version() {}

    public static String ofThisJar() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}

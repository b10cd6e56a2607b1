package dev.hitmiss.results.report;

/** Words as a POSIX shell takes them. */
final class Shell {
    private Shell() {}

    /** As it is where that is safe, else in single quotes. Control characters become spaces: a command is one line. */
    static String quote(String word) {
        String line = word.replaceAll("\\p{Cntrl}", " ");
        return line.matches("[A-Za-z0-9_./:=@%+-]+") ? line : "'" + line.replace("'", "'\\''") + "'";
    }
}

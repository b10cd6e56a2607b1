package dev.hitmiss.runner.run;

/** Text as a POSIX shell takes it for one word. */
public final class ShellWord {
    private ShellWord() {}

    public static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}

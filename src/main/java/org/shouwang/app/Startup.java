package org.shouwang.app;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program begins on Java 25: no words open the window, words are a command.
public final class Startup {
    private static final Logger JAVAFX = Logger.getLogger("javafx"); // held, so that its level stays

    private Startup() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        JAVAFX.setLevel(Level.SEVERE); // it warns of every class path start
        int exit = new Commands(Clock.systemDefaultZone()).run(List.of(args));
        System.exit(exit);
    }
}

package org.shouwang.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shouwang.settings.Places;

/// Where the program begins on Java 25: no words open the window, words are a command.
public final class Startup {
    private static final Logger JAVAFX = Logger.getLogger("javafx"); // held, so that its level stays

    private Startup() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        log();
        JAVAFX.setLevel(Level.SEVERE); // it warns of every class path start
        int exit = new Commands(Clock.systemDefaultZone()).run(List.of(args));
        System.exit(exit);
    }

    /// Codes and places of failures go to a file of the user's own, never to the screen; it holds nobody's data.
    private static void log() {
        Path folder = Places.here().configuration();
        try {
            Files.createDirectories(folder);
            System.setProperty(
                    "org.slf4j.simpleLogger.logFile",
                    folder.resolve("shouwang.log").toString());
            System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        } catch (IOException e) {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        }
    }
}

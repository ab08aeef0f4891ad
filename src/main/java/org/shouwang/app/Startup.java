package org.shouwang.app;

/// Reads the first word: none opens the window, any other is a command. (Place held for the roof.)
public final class Startup {
    private Startup() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}

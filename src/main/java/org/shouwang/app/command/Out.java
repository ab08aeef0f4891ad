package org.shouwang.app.command;

import java.io.PrintStream;

/// Where a command speaks: results, and refusals.
public record Out(PrintStream results, PrintStream refusals) {
    void line(String text) {
        results.println(text);
    }

    void refuse(String sentence) {
        refusals.println(sentence);
    }
}

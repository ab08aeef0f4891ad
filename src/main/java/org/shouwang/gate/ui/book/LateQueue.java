package org.shouwang.gate.ui.book;

import java.util.ArrayList;
import java.util.List;

/// What was asked beside the window and has not come back yet; Enter waits for it.
final class LateQueue {
    private final List<Runnable> waiting = new ArrayList<>();
    private int open;

    void asked() {
        open++;
    }

    void answered() {
        open--;
        if (open == 0) {
            List<Runnable> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(Runnable::run);
        }
    }

    /// Runs at once, or when the last answer has come.
    void whenQuiet(Runnable act) {
        if (open > 0) {
            waiting.add(act);
        } else {
            act.run();
        }
    }
}

package org.shouwang.gate.ui;

import java.util.ArrayList;
import java.util.List;

/// What was asked for while something is still being read or saved: it waits in its order, so that a scanner or a fast
/// hand loses nothing and nothing is done twice.
final class Waiting {
    private final List<Runnable> acts = new ArrayList<>();
    private int underWay;
    private int saving;
    private boolean running;
    private int ahead;

    /// Something is being read; `end` must follow.
    void begin() {
        underWay++;
    }

    /// It is there; what waited for it runs now.
    void end() {
        underWay--;
        run();
    }

    /// Something is being saved; `saved` must follow.
    void beginSaving() {
        saving++;
        underWay++;
    }

    void endSaving() {
        saving--;
        end();
    }

    /// Runs at once, or as soon as nothing is under way and everything asked for before has been done. What an act
    /// asks for itself comes before what was asked for after it.
    void then(Runnable act) {
        if (running) {
            acts.add(ahead++, act);
        } else {
            acts.add(act);
        }
        run();
    }

    /// Whether letters go where they are typed; otherwise they wait too.
    boolean takesLetters() {
        return saving == 0 && (running || acts.isEmpty());
    }

    /// Whether nothing at all is under way.
    boolean idle() {
        return underWay == 0 && (running || acts.isEmpty());
    }

    /// Forgets what waits: it was meant for what did not come about.
    ///
    /// @return how much it was
    int drop() {
        int count = acts.size();
        acts.clear();
        ahead = 0;
        return count;
    }

    private void run() {
        if (running) {
            return;
        }
        running = true;
        try {
            while (underWay == 0 && !acts.isEmpty()) {
                ahead = 0;
                acts.removeFirst().run();
            }
        } finally {
            running = false;
        }
    }
}

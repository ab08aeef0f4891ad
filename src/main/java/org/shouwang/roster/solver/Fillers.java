package org.shouwang.roster.solver;

/// Who fills: the solver where this machine can run it, plain Java elsewhere. [Answer#by] says which it was.
public final class Fillers {
    private Fillers() {}

    /// Gives a first plan at once, whatever the machine; the solver is loaded when that is there.
    public static Filler best() {
        return new CpFiller();
    }

    /// Whether the solver can run on this machine. Loads it, which takes a second or two: not to be called on
    /// the window's thread.
    public static boolean solverThere() {
        return Natives.there();
    }
}

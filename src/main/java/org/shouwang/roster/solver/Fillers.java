package org.shouwang.roster.solver;

/// Who fills: the solver where this machine can run it, plain Java elsewhere. [Answer#by] says which it was.
public final class Fillers {
    private Fillers() {}

    /// The first call loads the solver, which takes a second or two; not to be called on the window's thread.
    public static Filler best() {
        return Natives.there() ? new CpFiller() : new PlainFiller();
    }

    /// Whether the solver can run on this machine. Loads it, as [#best].
    public static boolean solverThere() {
        return Natives.there();
    }
}

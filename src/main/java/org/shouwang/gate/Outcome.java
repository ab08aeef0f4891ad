package org.shouwang.gate;

/// How a check at the gate ended.
public enum Outcome {
    ADMITTED,
    TURNED_AWAY,
    /// Let through although a rule stood against it, for the reason written down.
    OVERRIDDEN;

    public boolean passed() {
        return this != TURNED_AWAY;
    }
}

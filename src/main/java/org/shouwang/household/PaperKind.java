package org.shouwang.household;

/// The papers of the register.
public enum PaperKind {
    ROLL,
    CHECK,
    REGISTRATION,
    LABEL;

    /// Whether identity numbers stand on it.
    public boolean showsIds() {
        return this == CHECK || this == REGISTRATION;
    }
}

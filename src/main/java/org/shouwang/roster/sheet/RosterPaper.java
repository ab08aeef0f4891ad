package org.shouwang.roster.sheet;

/// Which paper of the roster.
public enum RosterPaper {
    MONTH,
    WALL,
    WEEK,
    DAY,
    LEADERS,
    SLIP,
    HANDOVER,
    HOURS,
    CERTIFICATE;

    /// Whether it is a list, which goes into a workbook too; the others are forms.
    public boolean listed() {
        return this != SLIP && this != HANDOVER && this != CERTIFICATE;
    }

    /// Whether it hangs or lies somewhere with names in it, so that a later one must say what changed.
    public boolean hangs() {
        return this == MONTH || this == WALL || this == WEEK || this == DAY || this == LEADERS;
    }

    /// Whether it tells service that was done.
    public boolean serves() {
        return this == HOURS || this == CERTIFICATE;
    }
}

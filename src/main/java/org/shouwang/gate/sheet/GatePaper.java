package org.shouwang.gate.sheet;

/// The sheets of the gate.
public enum GatePaper {
    /// The register, ruled, to be written by hand while there is no power.
    BLANK,
    /// The register of a day, a shift, any days.
    REGISTER,
    /// Let through against a rule, with the reasons.
    OVERRIDES,
    /// Sent back, with what was advised.
    REFUSED,
    /// Who is not back, who has not left.
    OPEN,
    /// Those who came to one household.
    VISITORS,
    BY_DAY,
    BY_HOUSEHOLD,
    BY_CATEGORY,
    BY_PURPOSE,
    /// The figures of every day, by class, by purpose, by checkpoint.
    FIGURES;

    /// Whether it is a list, which can be a workbook too.
    public boolean listed() {
        return this != BLANK;
    }

    /// Whether phone numbers stand in it.
    public boolean showsPhones() {
        return switch (this) {
            case REGISTER, OVERRIDES, REFUSED, OPEN, VISITORS, BY_DAY, BY_HOUSEHOLD, BY_CATEGORY, BY_PURPOSE -> true;
            case BLANK, FIGURES -> false;
        };
    }
}

package org.shouwang.delivery.sheet;

/// The papers of a delivery day.
public enum DeliveryPaper {
    BUY,
    SORTING,
    DOORS,
    SLIPS,
    /// One label a bag.
    LABELS;

    /// Whether it is a list, which is laid out as it stands on the screen.
    public boolean listed() {
        return this != LABELS;
    }

    /// Whether names and phones stand in it.
    public boolean personal() {
        return this == DOORS || this == SLIPS;
    }
}

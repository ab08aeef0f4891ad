package org.shouwang.roster;

import java.util.List;

/// A gap that filling left open, with the reason for each candidate: those who may be asked anyway first.
public record Unfilled(Gap gap, List<Barred> barred) {
    public Unfilled {
        barred = List.copyOf(barred);
    }
}

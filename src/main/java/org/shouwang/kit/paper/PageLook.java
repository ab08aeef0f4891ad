package org.shouwang.kit.paper;

import java.time.LocalDateTime;

/// What stands around a list on every page, and how tight its rows are.
///
/// @param compound the compound, empty for none
/// @param branch the branch, empty for none
/// @param marking the line that asks for care, empty for none
public record PageLook(
        String compound, String branch, String printedBy, LocalDateTime printedAt, String marking, Density density) {
    /// Row height and size of letters.
    public enum Density {
        COMFORTABLE,
        COMPACT
    }

    public PageLook compact() {
        return new PageLook(compound, branch, printedBy, printedAt, marking, Density.COMPACT);
    }

    /// The same without the line that asks for care, for what hangs in public.
    public PageLook open() {
        return new PageLook(compound, branch, printedBy, printedAt, "", density);
    }
}

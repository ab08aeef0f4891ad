package org.shouwang.gate;

import java.util.List;

/// What speaks against a line of a paper sheet; it is said and stops nothing.
///
/// @param warnings rules of that day that stood against it
/// @param twins lines of the same person, the same way, within two minutes
public record LateReview(List<Warning> warnings, List<EntryCheck> twins) {
    public static final LateReview NONE = new LateReview(List.of(), List.of());

    public LateReview {
        warnings = List.copyOf(warnings);
        twins = List.copyOf(twins);
    }
}

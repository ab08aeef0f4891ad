package org.shouwang.roster;

import java.util.List;

/// What filling did.
///
/// @param placed how many duties were written
/// @param open what stayed empty
public record Filled(int placed, List<Unfilled> open) {
    public Filled {
        open = List.copyOf(open);
    }

    public int missing() {
        return open.stream().mapToInt(each -> each.gap().missing()).sum();
    }
}

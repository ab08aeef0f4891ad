package org.shouwang.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.roster.Slot;

/// A shift of today or tomorrow on the home page.
///
/// @param people who stand there, the leader not repeated
/// @param leader the one in charge, null where nobody is
/// @param missing how many are still needed
public record Turn(
        Slot slot,
        boolean tomorrow,
        String post,
        List<String> people,
        @Nullable String leader,
        int missing,
        State state) {
    /// How a shift stands at this moment.
    public enum State {
        DONE,
        ON_DUTY,
        NEXT,
        LATER
    }

    public Turn {
        people = List.copyOf(people);
    }
}

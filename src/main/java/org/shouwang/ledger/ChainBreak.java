package org.shouwang.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A place where a ledger that only grows is not as it was written.
///
/// @param ledger which one, null where the chain itself was touched
/// @param row the line's id, 0 where none can be named
/// @param position the line's place in the chain, 0 where it has none
/// @param at when the line was written, null where that is not known
public record ChainBreak(
        Kind kind,
        @Nullable Chained ledger,
        long row,
        long position,
        @Nullable Instant at) {
    /// What was done to it.
    public enum Kind {
        /// The line's facts, its place or its mark differ from what was written.
        CHANGED,
        /// The line is gone.
        MISSING,
        /// The line was never written by this program.
        SLIPPED_IN,
        /// Lines at the end are gone, or the count of lines was changed.
        CUT,
        /// What refuses changes was removed from the store.
        UNGUARDED
    }
}

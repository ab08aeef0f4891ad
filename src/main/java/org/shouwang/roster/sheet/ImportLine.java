package org.shouwang.roster.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What would happen to one name of a roster that was brought along.
///
/// @param row as Excel numbers it, 0 for who stands here but not there
/// @param column its letter with its title
/// @param place the shift in words, as it is understood or as it was written
/// @param reason why it does not come in, empty where it does
public record ImportLine(
        String sheet,
        int row,
        String column,
        State state,
        @Nullable LocalDate day,
        String place,
        String name,
        String reason) {
    /// What happens.
    public enum State {
        NEW,
        IDENTICAL,
        REMOVED,
        /// Somebody must say who that is.
        UNKNOWN,
        REFUSED
    }
}

package org.shouwang.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.household.Difference;

/// What becomes of one row of the list.
///
/// @param row as Excel numbers it
/// @param door as understood, null where it is not certain
/// @param people how many the row names
/// @param remarks what differs of a CHANGED one, why of a REFUSED or CHECK one, what to look at of the others
/// @param changes what differs of a CHANGED one, fact by fact; the remarks say it too
public record RowOutcome(
        String sheet,
        int row,
        State state,
        @Nullable Dwelling door,
        String who,
        int people,
        List<String> remarks,
        List<Difference> changes) {
    /// What would happen to the row.
    public enum State {
        NEW,
        CHANGED,
        IDENTICAL,
        /// The door is not there yet; it comes in when making it is allowed.
        CHECK,
        REFUSED;

        public boolean comesIn() {
            return this != CHECK && this != REFUSED;
        }
    }

    public RowOutcome {
        remarks = List.copyOf(remarks);
        changes = List.copyOf(changes);
    }
}

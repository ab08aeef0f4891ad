package org.shouwang.supply;

import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.household.HouseholdId;

/// One who gets goods by a list to sign.
///
/// @param whereabouts unit or door, as printed
/// @param times how many shares: 1, or the people of the household
/// @param taken whether it was signed, as ticked back
public record IssueListLine(
        IssueListLineId id,
        IssueListId listId,
        int place,
        PersonName name,
        @Nullable Confidential whereabouts,
        @Nullable MemberId memberId,
        @Nullable HouseholdId householdId,
        int times,
        boolean taken,
        @Nullable Confidential note) {
    IssueListLine ticked(boolean signed) {
        return new IssueListLine(id, listId, place, name, whereabouts, memberId, householdId, times, signed, note);
    }

    IssueListLine times(int shares) {
        return new IssueListLine(id, listId, place, name, whereabouts, memberId, householdId, shares, taken, note);
    }
}

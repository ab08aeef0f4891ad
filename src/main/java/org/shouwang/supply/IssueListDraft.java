package org.shouwang.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Quantity;
import org.shouwang.household.HouseholdId;

/// A list to sign before it is prepared.
///
/// @param kind one of [StockKind#issues]
public record IssueListDraft(
        String title,
        LocalDate day,
        StockKind kind,
        @Nullable String purpose,
        @Nullable String handler,
        List<Share> shares,
        List<Recipient> recipients) {
    public IssueListDraft {
        shares = List.copyOf(shares);
        recipients = List.copyOf(recipients);
    }

    /// How much of an item one share is.
    public record Share(StockItemId item, Quantity quantity) {}

    /// @param times how many shares
    public record Recipient(
            String name,
            @Nullable String whereabouts,
            @Nullable MemberId member,
            @Nullable HouseholdId household,
            int times) {}
}

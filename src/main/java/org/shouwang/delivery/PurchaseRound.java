package org.shouwang.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;

/// One shopper's round for the neighbours, and the money that went through her hands: what was advanced and collected
/// must equal what was spent and given back.
///
/// @param memberId the shopper
/// @param settledAt null while it is open
/// @param reason why it was closed although it did not come out at zero
/// @param secondPerson who stands by that reason
public record PurchaseRound(
        PurchaseRoundId id,
        LocalDate day,
        String shop,
        @Nullable MemberId memberId,
        Money advance,
        Money spent,
        Money returned,
        @Nullable Instant settledAt,
        @Nullable Confidential reason,
        @Nullable PersonName secondPerson,
        @Nullable Confidential note) {}

package org.shouwang.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;

/// Money that came into a fund, as it is entered.
///
/// @param words what it is, such as the first grant
/// @param voucher number of the bank slip or receipt
/// @param donationLine the line of the donations it came with, null for granted money
public record Taking(
        FundId fund,
        LocalDate day,
        Money amount,
        String words,
        @Nullable String voucher,
        @Nullable PersonName handler,
        @Nullable Long donationLine) {
    public Taking {
        words = words.strip();
        voucher = FundDraft.blankToNull(voucher);
    }
}

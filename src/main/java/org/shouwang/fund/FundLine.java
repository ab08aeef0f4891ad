package org.shouwang.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;

/// One line of a fund's ledger. It is never changed and never removed; a wrong one is taken back by a counter-entry
/// (红字冲销), which has the kind of the wrong line and the opposite amount.
///
/// @param number from 1 per fund and year
/// @param amount above zero for income, below for spending; the other way round in a counter-entry
/// @param balance what is left in the fund after it
/// @param words what for (事由)
/// @param voucher number of the invoice, receipt or bank slip
/// @param beneficiary who it was spent on: a person, a team, a building
/// @param donationLineId the line of the donations it came with
/// @param reversesId the line it takes back
/// @param secondPerson who looked at the counter-entry too
public record FundLine(
        FundLineId id,
        FundId fundId,
        int number,
        LocalDate day,
        Instant at,
        FundLineKind kind,
        Money amount,
        Money balance,
        @Nullable String purpose,
        Confidential words,
        @Nullable String voucher,
        @Nullable PersonName approver,
        PersonName handler,
        @Nullable Confidential beneficiary,
        @Nullable Integer beneficiaryCount,
        @Nullable String supplier,
        @Nullable Long donationLineId,
        @Nullable FundLineId reversesId,
        @Nullable Confidential reason,
        @Nullable PersonName secondPerson) {

    /// Such as `2021-003`.
    public String label() {
        return String.format(Locale.ROOT, "%d-%03d", day.getYear(), number);
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }

    /// Whether it takes another line back.
    public boolean counter() {
        return reversesId != null;
    }

    /// What it adds to the income; below zero in a counter-entry.
    public Money income() {
        return kind == FundLineKind.IN ? amount : Money.ZERO;
    }

    /// What it adds to the spending; below zero in a counter-entry.
    public Money spending() {
        return kind == FundLineKind.IN ? Money.ZERO : Money.ZERO.minus(amount);
    }
}

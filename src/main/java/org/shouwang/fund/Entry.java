package org.shouwang.fund;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A line of a ledger before it has its number and its balance; the parts are those of `FundLine`.
record Entry(
        FundId fund,
        FundLineKind kind,
        LocalDate day,
        Money amount,
        @Nullable String purpose,
        @Nullable Confidential words,
        @Nullable String voucher,
        @Nullable PersonName approver,
        @Nullable PersonName handler,
        @Nullable Confidential beneficiary,
        @Nullable Integer beneficiaryCount,
        @Nullable String supplier,
        @Nullable Long donationLine,
        @Nullable FundLineId reverses,
        @Nullable Confidential reason,
        @Nullable PersonName second) {
    private static final Texts T = Texts.of(Entry.class);

    static Entry of(Taking taking) {
        return new Entry(
                taking.fund(),
                FundLineKind.IN,
                taking.day(),
                positive(taking.amount()),
                null,
                Confidential.orNull(taking.words()),
                taking.voucher(),
                null,
                taking.handler(),
                null,
                null,
                null,
                taking.donationLine(),
                null,
                null,
                null);
    }

    static Entry of(SpendDraft draft) {
        boolean out = draft.kind() == FundLineKind.OUT;
        return new Entry(
                draft.fund(),
                out ? FundLineKind.OUT : FundLineKind.RETURNED,
                draft.day(),
                Money.ZERO.minus(positive(draft.amount())),
                out ? draft.purpose() : null,
                Confidential.orNull(draft.words()),
                draft.voucher(),
                draft.approver(),
                draft.handler(),
                draft.beneficiary(),
                draft.beneficiaryCount(),
                draft.supplier(),
                null,
                null,
                null,
                null);
    }

    /// What takes a line back.
    static Entry against(FundLine line, LocalDate day, Confidential words, Confidential reason, PersonName second) {
        return new Entry(
                line.fundId(),
                line.kind(),
                day,
                Money.ZERO.minus(line.amount()),
                line.purpose(),
                words,
                line.voucher(),
                line.approver(),
                line.handler(),
                line.beneficiary(),
                line.beneficiaryCount(),
                line.supplier(),
                line.donationLineId(),
                line.id(),
                reason,
                second);
    }

    private static Money positive(Money amount) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new Fault("FUND-03", T.get("fault.amount")).at("amount");
        }
        return amount;
    }

    boolean counter() {
        return reverses != null;
    }

    /// @throws Fault FUND-04 a day that cannot be, FUND-07 something is missing
    void check(Fund into, DayCheck days) {
        if (words == null) {
            throw new Fault("FUND-07", T.get("fault.words")).at("words");
        }
        if (handler == null) {
            throw new Fault("FUND-07", T.get("fault.handler")).at("handler");
        }
        if (!counter() && donationLine == null) {
            PersonName.checked(handler, "handler");
        }
        days.check(into, day);
    }

    FundLine line(FundLineId id, int number, Instant at, Money balance) {
        if (words == null || handler == null) {
            throw new IllegalStateException("Not checked");
        }
        return new FundLine(
                id,
                fund,
                number,
                day,
                at,
                kind,
                amount,
                balance,
                purpose,
                words,
                voucher,
                approver,
                handler,
                beneficiary,
                beneficiaryCount,
                supplier,
                donationLine,
                reverses,
                reason,
                second);
    }
}

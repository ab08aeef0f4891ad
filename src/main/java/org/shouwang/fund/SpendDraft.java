package org.shouwang.fund;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Money that left a fund, as it is entered: what for, by whose word, through whose hands, for whose good.
///
/// @param kind OUT, or RETURNED where the rest goes back to whoever granted it (then without purpose and beneficiary)
/// @param amount above zero
public record SpendDraft(
        FundId fund,
        FundLineKind kind,
        LocalDate day,
        Money amount,
        @Nullable String purpose,
        String words,
        @Nullable String voucher,
        @Nullable PersonName approver,
        @Nullable PersonName handler,
        @Nullable Confidential beneficiary,
        @Nullable Integer beneficiaryCount,
        @Nullable String supplier) {
    private static final Texts T = Texts.of(SpendDraft.class);

    public SpendDraft {
        words = words.strip();
        purpose = FundDraft.blankToNull(purpose);
        voucher = FundDraft.blankToNull(voucher);
        supplier = FundDraft.blankToNull(supplier);
    }

    /// The same with other words.
    public SpendDraft worded(String other) {
        return new SpendDraft(
                fund,
                kind,
                day,
                amount,
                purpose,
                other,
                voucher,
                approver,
                handler,
                beneficiary,
                beneficiaryCount,
                supplier);
    }

    /// @throws Fault FUND-07 something is missing, FUND-08 one person both approved and handled it,
    /// NAME-01 digits for a name
    void check() {
        if (words.isEmpty()) {
            throw new Fault("FUND-07", T.get("fault.words")).at("words");
        }
        if (voucher == null) {
            throw new Fault("FUND-07", T.get("fault.voucher")).at("voucher");
        }
        if (kind == FundLineKind.OUT && beneficiary == null) {
            throw new Fault("FUND-07", T.get("fault.beneficiary")).at("beneficiary");
        }
        if (beneficiaryCount != null && beneficiaryCount < 1) {
            throw new Fault("FUND-07", T.get("fault.count")).at("count");
        }
        if (approver == null) {
            throw new Fault("FUND-07", T.get("fault.approver")).at("approver");
        }
        if (handler == null) {
            throw new Fault("FUND-07", T.get("fault.handler")).at("handler");
        }
        PersonName.checked(approver, "approver");
        PersonName.checked(handler, "handler");
        if (Objects.equals(approver, handler)) {
            throw new Fault("FUND-08", T.get("fault.same", approver.value())).at("approver");
        }
    }
}

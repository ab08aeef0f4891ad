package org.shouwang.fund;

import java.util.Optional;
import org.shouwang.branch.Branch;
import org.shouwang.branch.Branches;
import org.shouwang.core.Phone;
import org.shouwang.ledger.Ledger;

/// The phone number under public notices of money and goods (监督电话), kept with the store.
public final class Supervision {
    private static final String PHONE = "notice.phone";

    private Supervision() {}

    /// The number printed last; before the first notice the secretary's, blank where that is not known either.
    public static String phone(Ledger ledger) {
        Optional<FundStore.Setting> kept = ledger.read(q -> FundStore.setting(q, PHONE));
        return kept.map(FundStore.Setting::value)
                .orElseGet(() -> new Branches(ledger)
                        .branch()
                        .map(Branch::secretaryPhone)
                        .map(Phone::value)
                        .orElse(""));
    }

    /// Remembers the number for the next notice, of whichever book.
    public static void keep(Ledger ledger, String phone) {
        String plain = phone.strip();
        if (phone(ledger).equals(plain)) {
            return;
        }
        ledger.act(
                FundAct.KEEP_PHONE,
                plain,
                tx -> FundStore.setting(tx, PHONE)
                        .ifPresentOrElse(
                                row -> tx.update(FundStore.SETTING, new FundStore.Setting(row.id(), PHONE, plain)),
                                () -> tx.insert(FundStore.SETTING, new FundStore.Setting(tx.nextId(), PHONE, plain))));
    }
}

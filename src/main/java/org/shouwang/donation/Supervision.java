package org.shouwang.donation;

import java.util.Optional;
import org.shouwang.kit.db.Query;
import org.shouwang.ledger.Ledger;

/// The phone number under public notices, kept with the store.
public final class Supervision {
    private static final String PHONE = "notice.phone";
    private static final String TABLE = "setting";

    private Supervision() {}

    /// The number printed last; blank for none yet.
    public static String phone(Query q) {
        return DonationStore.setting(q, PHONE).map(DonationStore.Setting::value).orElse("");
    }

    public static void keep(Ledger ledger, String phone) {
        if (ledger.read(Supervision::phone).equals(phone.strip())) {
            return;
        }
        ledger.act(DonationAct.KEEP_PHONE, phone, tx -> {
            Optional<DonationStore.Setting> known = DonationStore.setting(tx, PHONE);
            known.ifPresentOrElse(
                    row -> tx.update(TABLE, new DonationStore.Setting(row.id(), PHONE, phone.strip())),
                    () -> tx.insert(TABLE, new DonationStore.Setting(tx.nextId(), PHONE, phone.strip())));
        });
    }
}

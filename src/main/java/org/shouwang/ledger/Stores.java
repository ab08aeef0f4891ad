package org.shouwang.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.kit.db.NewStore;
import org.shouwang.kit.db.Schema;
import org.shouwang.kit.db.Sealing;

/// The shape of a store of this version: its migrations and its sealed words.
public final class Stores {
    static final Schema SCHEMA = new Schema(List.of(
            "/org/shouwang/ledger/schema/0001_store.sql",
            "/org/shouwang/ledger/schema/0002_import.sql",
            "/org/shouwang/ledger/schema/0003_household.sql",
            "/org/shouwang/ledger/schema/0004_heads.sql",
            "/org/shouwang/ledger/schema/0005_lists.sql",
            "/org/shouwang/ledger/schema/0006_roster.sql",
            "/org/shouwang/ledger/schema/0007_duty_log.sql",
            "/org/shouwang/ledger/schema/0008_template.sql",
            "/org/shouwang/ledger/schema/0009_roster_print.sql",
            "/org/shouwang/ledger/schema/0010_gate.sql",
            "/org/shouwang/ledger/schema/0011_zone.sql",
            "/org/shouwang/ledger/schema/0012_pass.sql",
            "/org/shouwang/ledger/schema/0013_gate_rule.sql",
            "/org/shouwang/ledger/schema/0014_gate_book.sql",
            "/org/shouwang/ledger/schema/0015_handover_gate.sql",
            "/org/shouwang/ledger/schema/0016_chain.sql",
            "/org/shouwang/ledger/schema/0017_order.sql",
            "/org/shouwang/ledger/schema/0018_round.sql",
            "/org/shouwang/ledger/schema/0019_goods.sql",
            "/org/shouwang/ledger/schema/0020_paste.sql",
            "/org/shouwang/ledger/schema/0021_supply.sql",
            "/org/shouwang/ledger/schema/0022_fund.sql",
            "/org/shouwang/ledger/schema/0023_donation.sql",
            "/org/shouwang/ledger/schema/0024_arrival_gate.sql",
            "/org/shouwang/ledger/schema/0025_lot_wish.sql",
            "/org/shouwang/ledger/schema/0026_door_number.sql",
            "/org/shouwang/ledger/schema/0027_put_off.sql"));

    private Stores() {}

    static Sealing sealing() {
        return new Sealing()
                .with(PersonName.class, PersonName::value, PersonName::new)
                .with(Phone.class, Phone::value, Phone::new)
                .with(IdNumber.class, IdNumber::value, IdNumber::new)
                .with(Plate.class, Plate::value, Plate::new)
                .with(Confidential.class, Confidential::value, Confidential::new);
    }

    /// Makes a new, empty store; see `NewStore.create`.
    public static @Nullable String create(Path file, InstantSource clock, char @Nullable [] password) {
        return NewStore.create(file, SCHEMA, clock, password);
    }
}

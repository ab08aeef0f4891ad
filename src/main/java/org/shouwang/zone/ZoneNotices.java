package org.shouwang.zone;

import java.util.Optional;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;
import org.shouwang.zone.ZoneNotice.Kind;
import org.shouwang.zone.ZoneStore.Setting;

/// The notices of controlled zones, with the words the office last used for such a notice.
public final class ZoneNotices {
    private static final Texts T = Texts.of(ZoneNotices.class);
    private static final String ASKS = "zone.notice.asks.";
    private static final String PHONES = "zone.notice.phones";

    private final Ledger ledger;

    public ZoneNotices(Ledger ledger) {
        this.ledger = ledger;
    }

    /// As it would be hung up now: with the words used last, else the usual ones.
    public ZoneNotice draft(ControlledZone zone, Kind kind) {
        return ledger.read(q -> new ZoneNotice(
                zone,
                kind,
                ZoneNotice.title(zone, kind),
                setting(q, key(zone, kind)).orElseGet(() -> ZoneNotice.asks(zone.level(), kind)),
                setting(q, PHONES).orElseGet(ZoneNotice::usualPhones)));
    }

    /// Keeps the words of a notice for the next one of its level.
    public void keep(ZoneNotice notice) {
        if (draft(notice.zone(), notice.kind()).equals(notice)) {
            return;
        }
        ledger.act(ZoneAct.WORD_NOTICE, T.get("notice.subject"), tx -> {
            set(tx, key(notice.zone(), notice.kind()), notice.asks());
            set(tx, PHONES, notice.phones());
        });
    }

    private static String key(ControlledZone zone, Kind kind) {
        return ASKS + (kind == Kind.LIFTED ? kind.name() : zone.level().name());
    }

    private static Optional<String> setting(Query q, String name) {
        return ZoneStore.setting(q, name).map(Setting::value);
    }

    private static void set(Tx tx, String name, String value) {
        ZoneStore.setting(tx, name)
                .ifPresentOrElse(
                        known -> tx.update(ZoneStore.SETTING, new Setting(known.id(), name, value)),
                        () -> tx.insert(ZoneStore.SETTING, new Setting(tx.nextId(), name, value)));
    }
}

package org.shouwang.gate.ui;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Step;
import org.shouwang.gate.rule.Purpose;

/// The last entry of a person fills in what usually stays the same; never what must be looked at anew.
final class LastEntry {
    private LastEntry() {}

    /// Fills the fields for somebody who was just recognised.
    static void fill(EntryFields fields, Recognised who, GateRules rules) {
        fields.direction.set(who.usual());
        fields.purpose.set(purpose(who, rules));
        ShownPass pass = who.pass();
        if (pass != null && pass.scanned() && pass.state().valid()) {
            fields.tick(Step.CERTIFICATE_CHECKED);
        }
        Guest guest = who.guest();
        if (guest != null) {
            guest(fields, guest, who.last());
        }
    }

    private static void guest(EntryFields fields, Guest guest, @Nullable EntryCheck last) {
        fields.name.set(guest.name() == null ? "" : guest.name().value());
        fields.phone.set(guest.phone() == null ? "" : guest.phone().value());
        if (guest.plate() != null) {
            fields.plate.set(guest.plate().value());
        }
        fields.category.set(guest.category());
        fields.visiting.set(guest.home());
        if (last != null && last.vehicle() != null) {
            fields.vehicle.set(last.vehicle());
            fields.load.set(last.load() == null ? "" : last.load());
        }
        if (last != null && last.direction() == Direction.IN && last.companions() > 0) {
            fields.companions.set(String.valueOf(last.companions()));
        }
    }

    /// Somebody on the way back keeps the purpose of going; on the way out a purpose that counts differently is
    /// asked for again.
    private static String purpose(Recognised who, GateRules rules) {
        EntryCheck last = who.last();
        String words = last == null || last.purpose() == null ? "" : last.purpose();
        boolean exempt = rules.purpose(words).map(Purpose::exempt).orElse(false);
        return exempt && who.guest() == null && who.usual() == Direction.OUT ? "" : words;
    }
}

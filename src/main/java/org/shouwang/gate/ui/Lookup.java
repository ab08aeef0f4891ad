package org.shouwang.gate.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Visitor;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassKind;
import org.shouwang.gate.pass.Passes;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Reads from the store who a candidate is: household and members, last passing, pass. Slow; never on the FX thread.
final class Lookup {
    private static final Texts T = Texts.of(Lookup.class);

    private final Ledger ledger;
    private final Gates gates;
    private final GateRegister register;
    private final Households households;
    private final ResidentIndex index;
    private final Clock clock;

    Lookup(Ledger ledger, Gates gates, Households households, ResidentIndex index, Clock clock) {
        this.ledger = ledger;
        this.gates = gates;
        this.register = new GateRegister(ledger, clock);
        this.households = households;
        this.index = index;
        this.clock = clock;
    }

    /// @throws Fault GATE-41 no pass has this number, PASS-01 a digit of it is wrong
    Recognised of(Candidate who) {
        if (who.pass() != null) {
            return pass(who.pass());
        }
        if (who.visitor() != null) {
            return visitor(who.visitor(), null);
        }
        Found hit = who.hit();
        if (hit != null && hit.household() != null) {
            Plate plate = hit.via().isEmpty() ? null : new Plate(hit.via());
            boolean car = plate != null && plate.kind() != Plate.Kind.DOUBTFUL;
            return household(hit.household(), hit.dwelling().brief(), hit.resident(), null, car ? plate : null);
        }
        if (who.inside() == null) {
            throw new IllegalArgumentException("nobody");
        }
        return Recognised.of(who.inside());
    }

    /// The known outsider or resident with this plate.
    Optional<Recognised> plated(Plate plate) {
        String number = plate.normalised();
        Optional<Visitor> known = gates.visitors().find(number, 4).stream()
                .filter(one -> one.plate() != null && one.plate().normalised().equals(number))
                .findFirst();
        ShownPass pass = ledger.read(q -> Passes.valid(q, plate, today()).stream()
                .findFirst()
                .map(one -> shown(one, false))
                .orElse(null));
        HouseholdId home = pass == null ? null : pass.pass().householdId();
        if (pass != null && home != null && lives(pass.pass())) {
            return Optional.of(household(home, door(home), pass.pass().residentId(), pass, plate));
        }
        return known.map(one -> visitor(one, pass))
                .or(() -> Optional.ofNullable(pass)
                        .map(one -> Recognised.of(Guest.of(one.pass(), null), door(one.pass()), null, one)));
    }

    /// Another member of the same household.
    Recognised person(Recognised who) {
        Resident person = who.person();
        HouseholdId home = who.household();
        if (person == null || home == null) {
            return who;
        }
        ShownPass scanned = who.pass() != null && who.pass().scanned() ? who.pass() : null;
        return who.person(gates.lastOf(person.id()).orElse(null), scanned != null ? scanned : own(home, person.id()));
    }

    private Recognised pass(String typed) {
        Pass pass = ledger.read(q -> Passes.scanned(q, typed))
                .orElseThrow(() -> new Fault("GATE-41", T.get("pass.unknown", typed.strip())));
        ShownPass shown = shown(pass, true);
        HouseholdId home = pass.householdId();
        if (home != null && lives(pass)) {
            return household(home, door(pass), pass.residentId(), shown, pass.plate());
        }
        Visitor known = pass.holder() == null
                ? null
                : gates.visitors()
                        .same(Passer.outsider(pass.holder(), pass.phone()).driving(pass.plate()))
                        .orElse(null);
        EntryCheck last = known == null ? null : gates.lastOf(known.id()).orElse(null);
        return Recognised.of(Guest.of(pass, known), door(pass), last, shown);
    }

    /// Whether the pass stands for somebody who lives here, also where it is for their car.
    private static boolean lives(Pass pass) {
        return pass.residentId() != null
                || pass.kind() == PassKind.RESIDENT
                || (pass.holder() == null && !pass.category().outsider());
    }

    private Recognised visitor(Visitor visitor, @Nullable ShownPass pass) {
        EntryCheck last = gates.lastOf(visitor.id()).orElse(null);
        Guest guest = Guest.of(visitor, last);
        return Recognised.of(guest, door(guest.home()), last, pass);
    }

    private Recognised household(
            HouseholdId home,
            String door,
            @Nullable ResidentId wanted,
            @Nullable ShownPass pass,
            @Nullable Plate plate) {
        List<Resident> members = households.card(home).living().stream()
                .sorted(Comparator.comparing(person -> !person.householder()))
                .toList();
        int at = 0;
        for (int i = 0; i < members.size(); i++) {
            at = members.get(i).id().equals(wanted) ? i : at;
        }
        List<Integer> chosen = members.isEmpty() ? List.of() : List.of(at);
        EntryCheck last =
                members.isEmpty() ? null : gates.lastOf(members.get(at).id()).orElse(null);
        ShownPass has = pass != null || members.isEmpty()
                ? pass
                : own(home, members.get(at).id());
        return new Recognised(
                home,
                door,
                members,
                chosen,
                wanted == null && members.size() > 1,
                null,
                null,
                last,
                register.outings(home, 2),
                has,
                plate);
    }

    /// The pass that holds for the person; else the newest of their own or of the household, to say what became of
    /// it.
    private @Nullable ShownPass own(HouseholdId home, ResidentId person) {
        return ledger.read(q -> Passes.valid(q, home, person, today()).stream()
                .findFirst()
                .or(() -> Passes.of(q, home).stream()
                        .filter(pass -> pass.kind() != PassKind.VEHICLE)
                        .filter(pass -> person.equals(pass.residentId()) || pass.holder() == null)
                        .findFirst())
                .map(pass -> new ShownPass(pass, Passes.state(q, pass, clock.instant(), clock.getZone()), false))
                .orElse(null));
    }

    private ShownPass shown(Pass pass, boolean scanned) {
        return ledger.read(q -> new ShownPass(pass, Passes.state(q, pass, clock.instant(), clock.getZone()), scanned));
    }

    private String door(Pass pass) {
        return door(pass.householdId());
    }

    private String door(@Nullable HouseholdId home) {
        return home == null
                ? ""
                : index.known(home.value())
                        .map(found -> found.dwelling().brief())
                        .orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

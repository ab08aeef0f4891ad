package org.shouwang.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.shouwang.compound.Layout;
import org.shouwang.compound.RoomId;
import org.shouwang.core.PersonName;
import org.shouwang.core.Plate;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Registering households and keeping them right.
///
/// Faults of all verbs: HOUSE-03 one identity number twice on the card, HOUSE-04 the number
/// belongs to somebody else who counts, HOUSE-05 the room is taken, HOUSE-06 the record is gone.
public final class Households {
    private static final Texts T = Texts.of(Households.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the compound's time zone
    public Households(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Registers a household at a room. Fault HOUSE-05 where one that counts lives there already.
    public HouseholdId register(RoomId room, HouseholdCard card) {
        return register(room, card, false);
    }

    /// @param shared whether it may share the room with another household
    public HouseholdId register(RoomId room, HouseholdCard card, boolean shared) {
        return ledger.write(HouseholdAct.REGISTER, where(room), tx -> {
            settle(tx, room, shared);
            Household facts = card.household();
            Household noted = facts.registeredBy() == null
                    ? facts.withRegisteredBy(PersonName.orNull(ledger.actor().name()))
                    : facts;
            HouseholdId id = new Writing(tx, today()).insert(card.with(noted.withRoomId(room)));
            if (facts.since() != null) {
                moves().note(tx, id, null, LifeEventKind.MOVED_IN, facts.since(), null, null);
            }
            return id;
        });
    }

    /// Makes the stored household exactly as the card says; people and cars it leaves out are removed.
    ///
    /// @param card with the household's id, as `card(id)` gave it and then changed
    public void revise(HouseholdCard card) {
        HouseholdId id = card.household().id();
        ledger.act(HouseholdAct.REVISE, where(id), tx -> new Writing(tx, today()).replace(stored(tx, id), card));
    }

    /// Adds a person to a household; the first one becomes the householder.
    public void addResident(HouseholdId id, Resident person) {
        change(HouseholdAct.ADD_RESIDENT, id, card -> {
            Resident quiet = card.householder().isPresent() ? person.withHouseholder(false) : person;
            return card.with(quiet.withId(ResidentId.NEW));
        });
    }

    /// Writes a person anew; that he is the householder is changed by `changeHouseholder` only.
    public void reviseResident(Resident person) {
        Resident now = resident(person.id());
        Resident same = person.withHouseholder(now.householder());
        change(
                HouseholdAct.REVISE_RESIDENT,
                now.householdId(),
                card -> each(card, p -> p.id().equals(same.id()) ? same : p));
    }

    /// Removes a person who was noted by mistake. Who moves out or dies stays, see `leaves`.
    public void removeResident(ResidentId id) {
        change(
                HouseholdAct.REMOVE_RESIDENT,
                resident(id).householdId(),
                card -> card.withPeople(card.people().stream()
                        .filter(person -> !person.id().equals(id))
                        .toList()));
    }

    /// Notes today that a person is away, has moved out, has died or is back; see [Moves] for the day and the rest.
    public void leaves(ResidentId id, ResidentStatus how) {
        moves().leaves(id, how, today(), null, null, null);
    }

    /// As [Moves#changeHouseholder], today.
    public void changeHouseholder(ResidentId id) {
        moves().changeHouseholder(id, today());
    }

    /// As [Moves#moveOut].
    public void moveOut(HouseholdId id, LocalDate on) {
        moves().moveOut(id, on, null);
    }

    /// As [Moves#moveBack].
    public void moveBack(HouseholdId id, LocalDate on) {
        moves().moveBack(id, on, false);
    }

    /// As [Moves#moveTo], today.
    public void move(HouseholdId id, RoomId room, boolean shared) {
        moves().moveTo(id, room, shared, today());
    }

    /// As above; the people in `brought` are registered elsewhere and come over, in the same act. Where the card
    /// names no householder, the first of them is it.
    public HouseholdId register(RoomId room, HouseholdCard card, boolean shared, List<ResidentId> brought) {
        return ledger.write(HouseholdAct.REGISTER, where(room), tx -> {
            HouseholdId id = register(room, card, shared);
            if (!brought.isEmpty()) {
                new Regrouping(moves(), tx, today()).transfer(brought, id, today());
                if (!Writing.namesHouseholder(card.people())) {
                    HouseholdCard made = stored(tx, id);
                    made.living().stream()
                            .map(Resident::id)
                            .filter(brought::contains)
                            .findFirst()
                            .ifPresent(head -> new Writing(tx, today()).replace(made, Moves.headed(made, head)));
                }
            }
            return id;
        });
    }

    public Moves moves() {
        return new Moves(ledger, clock);
    }

    public Mergers mergers() {
        return new Mergers(ledger, clock);
    }

    public CareNeeds careNeeds() {
        return new CareNeeds(ledger);
    }

    /// In the compound's time zone.
    public Clock clock() {
        return clock;
    }

    /// Removes a household that was noted by mistake. Refused (DB-31) where entries or deliveries point to it.
    public void remove(HouseholdId id) {
        ledger.act(HouseholdAct.REMOVE, where(id), tx -> {
            HouseholdCard card = stored(tx, id);
            LifeEventStore.all(tx, id).forEach(event -> tx.delete("life_event", event));
            card.people().forEach(person -> Writing.forget(tx, person));
            card.vehicles().forEach(vehicle -> tx.delete("vehicle", vehicle));
            tx.delete("household", card.household());
        });
    }

    public void addVehicle(HouseholdId id, Plate plate) {
        change(HouseholdAct.ADD_VEHICLE, id, card -> card.with(plate));
    }

    public void removeVehicle(HouseholdId id, VehicleId vehicle) {
        change(
                HouseholdAct.REMOVE_VEHICLE,
                id,
                card -> card.withVehicles(card.vehicles().stream()
                        .filter(car -> !car.id().equals(vehicle))
                        .toList()));
    }

    /// Notes that a room was seen to be empty. Fault HOUSE-05 where a household that counts lives there.
    public void markVacant(RoomId room) {
        ledger.act(HouseholdAct.MARK_VACANT, where(room), tx -> {
            settle(tx, room, false);
            Household empty = Household.blank().withRoomId(room).withStatus(HouseholdStatus.VACANT);
            new Writing(tx, today()).insert(HouseholdCard.blank().with(empty));
        });
    }

    /// Fault HOUSE-06 where it is gone.
    public HouseholdCard card(HouseholdId id) {
        return ledger.read(q -> stored(q, id));
    }

    public Resident resident(ResidentId id) {
        return ledger.read(q -> HouseholdStore.resident(q, id).orElseThrow(() -> new Fault("HOUSE-06", T.get("gone"))));
    }

    public Door door(RoomId room) {
        return ledger.read(q -> Door.of(q, room));
    }

    public Figures figures() {
        return ledger.read(Figures::of);
    }

    /// The list of all households that count, in the order of a walk.
    public List<HouseholdRow> rows() {
        return ledger.read(HouseholdRow::all);
    }

    private void change(HouseholdAct act, HouseholdId id, UnaryOperator<HouseholdCard> how) {
        ledger.act(act, where(id), tx -> {
            HouseholdCard before = stored(tx, id);
            new Writing(tx, today()).replace(before, how.apply(before));
        });
    }

    private static HouseholdCard each(HouseholdCard card, UnaryOperator<Resident> how) {
        return card.withPeople(card.people().stream().map(how).toList());
    }

    /// Makes room for a household that comes: a note of emptiness goes, a household that counts refuses.
    static void settle(Tx tx, RoomId room, boolean shared) {
        for (Household there : HouseholdStore.at(tx, room)) {
            if (there.status() == HouseholdStatus.VACANT) {
                tx.delete("household", there);
            } else if (there.status().counts() && !shared) {
                String who = HouseholdStore.residents(tx, there.id()).stream()
                        .filter(Resident::householder)
                        .map(person -> person.name().value())
                        .findFirst()
                        .orElse(T.get("householder.unknown"));
                throw new Fault(
                        "HOUSE-05", T.get("room.taken", Layout.of(tx).at(room).brief(), who));
            }
        }
    }

    static HouseholdCard stored(Query q, HouseholdId id) {
        return HouseholdStore.card(q, id).orElseThrow(() -> new Fault("HOUSE-06", T.get("gone")));
    }

    private String where(RoomId room) {
        return ledger.read(
                q -> Layout.of(q).find(room).map(place -> place.brief()).orElse(""));
    }

    private String where(HouseholdId id) {
        return ledger.read(q -> Layout.of(q)
                .find(stored(q, id).household().roomId())
                .map(place -> place.brief())
                .orElse(""));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

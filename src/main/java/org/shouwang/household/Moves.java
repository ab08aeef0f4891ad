package org.shouwang.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Confidential;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// People and households coming, going and changing their door. Each verb takes the day on which it happened and notes
/// the day on which it was written down; nobody is removed, so that who left can return.
///
/// Faults: those of [Households], and HOUSE-09 where nobody was chosen, HOUSE-10 where all were.
public final class Moves {
    private static final Texts T = Texts.of(Moves.class);
    private static final String ARROW = " \u2192 ";

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the compound's time zone
    public Moves(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// A person joins a household.
    ///
    /// @param how MOVED_IN, BORN or MARRIED_IN
    /// @param from where the person comes from, null where nobody said
    public void moveIn(HouseholdId id, Resident person, LifeEventKind how, LocalDate on, @Nullable String from) {
        ledger.act(HouseholdAct.PERSON_MOVES_IN, subject(id, person.name().value()), tx -> {
            HouseholdCard card = Households.stored(tx, id);
            Resident quiet =
                    card.living().stream().anyMatch(Resident::householder) ? person.withHouseholder(false) : person;
            replace(
                    tx,
                    card,
                    card.with(born(quiet, how, on).withId(ResidentId.NEW).withStatusSince(on)));
            List<Resident> now = HouseholdStore.residents(tx, id);
            note(tx, id, now.getLast().id(), how, on, null, from);
        });
    }

    /// The day of a birth is the birth date, where none is written.
    private static Resident born(Resident person, LifeEventKind how, LocalDate on) {
        boolean unknown = person.birthDate() == null && person.idNumber() == null;
        return how == LifeEventKind.BORN && unknown ? person.withBirthDate(on) : person;
    }

    /// A person goes away for a time, moves out, dies, or is back (LIVING).
    ///
    /// @param back when the person means to be back, for AWAY
    /// @param where where to, or where from
    /// @param next who is the householder from now on, where the one who leaves was it
    public void leaves(
            ResidentId id,
            ResidentStatus how,
            LocalDate on,
            @Nullable LocalDate back,
            @Nullable String where,
            @Nullable ResidentId next) {
        boolean returns = how == ResidentStatus.LIVING;
        Resident person = ledger.read(q -> HouseholdStore.resident(q, id)).orElseThrow(Moves::gone);
        HouseholdAct act = returns ? HouseholdAct.RESIDENT_RETURNS : HouseholdAct.RESIDENT_LEAVES;
        ledger.act(act, subject(person.householdId(), person.name().value()), tx -> {
            HouseholdCard card = Households.stored(tx, person.householdId());
            HouseholdCard after = each(
                    card,
                    p -> p.id().equals(id)
                            ? p.withStatus(how).withStatusSince(on).withBackOn(back)
                            : p);
            replace(tx, card, next == null ? after : headed(after, next));
            note(tx, person.householdId(), id, kind(how), on, null, where);
            if (next != null) {
                note(tx, person.householdId(), next, LifeEventKind.BECAME_HOUSEHOLDER, on, null, null);
            }
        });
    }

    /// Makes this person the householder, and any other an ordinary member.
    public void changeHouseholder(ResidentId id, LocalDate on) {
        Resident person = ledger.read(q -> HouseholdStore.resident(q, id)).orElseThrow(Moves::gone);
        ledger.act(
                HouseholdAct.CHANGE_HOUSEHOLDER,
                subject(person.householdId(), person.name().value()),
                tx -> {
                    HouseholdCard card = Households.stored(tx, person.householdId());
                    replace(tx, card, headed(card, id));
                    note(tx, person.householdId(), id, LifeEventKind.BECAME_HOUSEHOLDER, on, null, null);
                });
    }

    /// The whole household moves out; its people stop counting and their numbers are free.
    public void moveOut(HouseholdId id, LocalDate on, @Nullable String where) {
        ledger.act(HouseholdAct.MOVE_OUT, subject(id, ""), tx -> moveOut(tx, id, on, where));
    }

    void moveOut(Tx tx, HouseholdId id, LocalDate on, @Nullable String where) {
        HouseholdCard card = Households.stored(tx, id);
        card.people().forEach(person -> tx.update("resident", person.withIdMark(null)));
        tx.update(
                "household",
                card.household()
                        .withStatus(HouseholdStatus.MOVED_OUT)
                        .withUntil(on)
                        .withUpdatedOn(today()));
        note(tx, id, null, LifeEventKind.MOVED_OUT, on, null, where);
    }

    /// A household that had moved out is back, at its room. Fault HOUSE-05 where another lives there now.
    public void moveBack(HouseholdId id, LocalDate on, boolean shared) {
        ledger.act(HouseholdAct.MOVE_IN, subject(id, ""), tx -> {
            HouseholdCard card = Households.stored(tx, id);
            Households.settle(tx, card.household().roomId(), shared);
            Household back = card.household()
                    .withStatus(HouseholdStatus.LIVING)
                    .withSince(on)
                    .withUntil(null);
            replace(tx, card, card.with(back));
            note(tx, id, null, LifeEventKind.CAME_BACK, on, null, null);
        });
    }

    /// The whole household goes to another room.
    public void moveTo(HouseholdId id, RoomId room, boolean shared, LocalDate on) {
        String way =
                subject(id, "") + ARROW + ledger.read(q -> Layout.of(q).at(room).brief());
        ledger.act(HouseholdAct.MOVE, way, tx -> {
            Households.settle(tx, room, shared);
            Household now = Households.stored(tx, id).household();
            tx.update("household", now.withRoomId(room).withUpdatedOn(today()));
            note(tx, id, null, LifeEventKind.CHANGED_ROOM, on, null, way);
        });
    }

    /// People go over to another household of the compound, as ordinary members of it.
    public void transfer(List<ResidentId> people, HouseholdId to, LocalDate on) {
        Resident first = ledger.read(
                        q -> HouseholdStore.resident(q, chosen(people).getFirst()))
                .orElseThrow(Moves::gone);
        HouseholdId from = first.householdId();
        String what = subject(from, first.name().value()) + ARROW + subject(to, "");
        ledger.act(HouseholdAct.TRANSFER, what, tx -> new Regrouping(this, tx, today()).transfer(people, to, on));
    }

    /// Chosen people become a household of their own, at the same room or another.
    ///
    /// @param head the householder of the new one; the first of the chosen where null
    public HouseholdId split(
            HouseholdId from, List<ResidentId> people, @Nullable ResidentId head, RoomId room, LocalDate on) {
        return split(from, people, head, room, false, on);
    }

    /// @param shared whether they may share another room with those who live there
    public HouseholdId split(
            HouseholdId from,
            List<ResidentId> people,
            @Nullable ResidentId head,
            RoomId room,
            boolean shared,
            LocalDate on) {
        chosen(people);
        return ledger.write(HouseholdAct.SPLIT, subject(from, ""), tx -> {
            HouseholdCard card = Households.stored(tx, from);
            if (card.living().stream().allMatch(person -> people.contains(person.id()))) {
                throw new Fault("HOUSE-10", T.get("split.all"));
            }
            boolean same = card.household().roomId().equals(room);
            Households.settle(tx, room, same || shared);
            HouseholdId id = new HouseholdId(tx.nextId());
            tx.insert(
                    "household",
                    Household.blank()
                            .withId(id)
                            .withRoomId(room)
                            .withTenure(same ? card.household().tenure() : null)
                            .withRegisteredPlace(card.household().registeredPlace())
                            .withSince(on)
                            .withRegisteredOn(today())
                            .withUpdatedOn(today()));
            Regrouping regrouping = new Regrouping(this, tx, today());
            regrouping.go(from, id, people, on, LifeEventKind.SPLIT);
            HouseholdCard made = Households.stored(tx, id);
            replace(tx, made, headed(made, head == null ? people.getFirst() : head));
            regrouping.lookAfter(from);
            note(tx, id, null, LifeEventKind.SPLIT, on, from, regrouping.door(from));
            return id;
        });
    }

    /// What happened to a person, in every record that turned out to be the same one, the first first.
    public List<LifeEvent> history(ResidentId person) {
        return ledger.read(q -> LifeEventStore.of(q, person));
    }

    static HouseholdCard headed(HouseholdCard card, ResidentId head) {
        return each(card, person -> {
            boolean is = person.id().equals(head);
            String kinship = is || T.get("kinship.householder").equals(person.kinship()) ? null : person.kinship();
            return person.withHouseholder(is).withKinship(kinship);
        });
    }

    private static HouseholdCard each(HouseholdCard card, UnaryOperator<Resident> how) {
        return card.withPeople(card.people().stream().map(how).toList());
    }

    private void replace(Tx tx, HouseholdCard before, HouseholdCard after) {
        new Writing(tx, today()).replace(before, after);
    }

    private static List<ResidentId> chosen(List<ResidentId> people) {
        if (people.isEmpty()) {
            throw new Fault("HOUSE-09", T.get("chosen.nobody"));
        }
        return people;
    }

    void note(
            Tx tx,
            HouseholdId household,
            @Nullable ResidentId person,
            LifeEventKind kind,
            LocalDate on,
            @Nullable HouseholdId other,
            @Nullable String words) {
        tx.insert(
                "life_event",
                new LifeEvent(
                        new LifeEventId(tx.nextId()),
                        household,
                        person,
                        kind,
                        on,
                        today(),
                        other,
                        Confidential.orNull(words)));
    }

    private static LifeEventKind kind(ResidentStatus how) {
        return switch (how) {
            case LIVING -> LifeEventKind.CAME_BACK;
            case AWAY -> LifeEventKind.WENT_AWAY;
            case MOVED_OUT -> LifeEventKind.MOVED_OUT;
            case DIED -> LifeEventKind.DIED;
            case MERGED -> LifeEventKind.FOUND_SAME;
        };
    }

    private String subject(HouseholdId id, String who) {
        return ledger.read(q -> {
            RoomId room = Households.stored(q, id).household().roomId();
            return (Layout.of(q).find(room).map(place -> place.brief()).orElse("") + " " + who).strip();
        });
    }

    static Fault gone() {
        return new Fault("HOUSE-06", T.get("gone"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

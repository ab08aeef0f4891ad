package org.shouwang.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Making one of two: two households that are one, two records that are one person. The record that ends stays as
/// MERGED with the way to the other, so that what points to it is still found.
public final class Mergers {
    private static final Texts T = Texts.of(Mergers.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the compound's time zone
    public Mergers(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// People, cars and notes of `from` go over to `into`; what is known only of `from` fills what is empty. People
    /// who stand in both become one. Fault HOUSE-11 where both are the same.
    public void households(HouseholdId from, HouseholdId into, LocalDate on) {
        if (from.equals(into)) {
            throw new Fault("HOUSE-11", T.get("merge.itself"));
        }
        ledger.act(HouseholdAct.MERGE, where(from) + " \u2192 " + where(into), tx -> {
            HouseholdCard gone = Households.stored(tx, from);
            HouseholdCard kept = Households.stored(tx, into);
            people(tx, gone, kept, on);
            for (Vehicle car : gone.vehicles()) {
                boolean known = kept.vehicles().stream()
                        .anyMatch(own ->
                                own.plate().normalised().equals(car.plate().normalised()));
                if (known) {
                    tx.delete("vehicle", car);
                } else {
                    tx.update("vehicle", car.stored(car.id(), into));
                }
            }
            tx.update("household", Joined.of(kept.household(), gone.household()).withUpdatedOn(today()));
            tx.update(
                    "household",
                    gone.household()
                            .withStatus(HouseholdStatus.MERGED)
                            .withMergedInto(into)
                            .withUntil(on)
                            .withUpdatedOn(today()));
            moves().note(tx, into, null, LifeEventKind.MERGED, on, from, where(from));
        });
    }

    private void people(Tx tx, HouseholdCard gone, HouseholdCard kept, LocalDate on) {
        HouseholdId into = kept.household().id();
        boolean headed = kept.living().stream().anyMatch(Resident::householder);
        int place = kept.people().size();
        for (Resident person : gone.people()) {
            Resident twin = kept.people().stream()
                    .filter(own -> Merging.same(own, person))
                    .findFirst()
                    .orElse(null);
            if (twin != null) {
                one(tx, person, Joined.of(twin, person), on);
                continue;
            }
            Resident goes = person.withHouseholdId(into).withPosition(place++);
            if (headed) {
                goes = goes.withHouseholder(false).withKinship(person.householder() ? null : person.kinship());
            }
            tx.update("resident", goes);
        }
    }

    /// Two records are one person: `kept` as it shall be from now on, `gone` ends. Who was the householder in both
    /// records stays it.
    public void residents(ResidentId gone, Resident kept, LocalDate on) {
        if (gone.equals(kept.id())) {
            throw new Fault("HOUSE-11", T.get("merge.itself"));
        }
        ledger.act(
                HouseholdAct.MERGE_RESIDENTS,
                where(kept.householdId()) + " " + kept.name().value(),
                tx -> one(tx, HouseholdStore.resident(tx, gone).orElseThrow(Moves::gone), kept, on));
    }

    private void one(Tx tx, Resident gone, Resident kept, LocalDate on) {
        tx.update(
                "resident",
                gone.withStatus(ResidentStatus.MERGED)
                        .withStatusSince(on)
                        .withMergedInto(kept.id())
                        .withIdMark(null)
                        .withHouseholder(false));
        HouseholdCard home = Households.stored(tx, kept.householdId());
        boolean head = gone.householder()
                && gone.householdId().equals(kept.householdId())
                && home.living().stream().noneMatch(Resident::householder);
        new Writing(tx, today())
                .replace(
                        home,
                        home.withPeople(home.people().stream()
                                .map(own -> own.id().equals(kept.id())
                                        ? kept.withHouseholder(own.householder() || head)
                                        : own)
                                .toList()));
        if (!gone.householdId().equals(kept.householdId())) {
            HouseholdCard left = Households.stored(tx, gone.householdId());
            new Writing(tx, today()).replace(left, left);
        }
        moves().note(
                        tx,
                        kept.householdId(),
                        kept.id(),
                        LifeEventKind.FOUND_SAME,
                        on,
                        other(gone, kept),
                        door(tx, gone));
    }

    private static @Nullable HouseholdId other(Resident gone, Resident kept) {
        return gone.householdId().equals(kept.householdId()) ? null : gone.householdId();
    }

    /// Somebody has looked at both: they are two persons, and the pair is not listed again.
    public void notSame(ResidentId one, ResidentId other) {
        List<ResidentId> pair = one.value() < other.value() ? List.of(one, other) : List.of(other, one);
        String names = ledger.read(q -> HouseholdStore.resident(q, one)
                .map(person -> person.name().value())
                .orElse(""));
        ledger.act(HouseholdAct.NOT_SAME, names, tx -> {
            NotSame row = new NotSame(tx.nextId(), pair.getFirst(), pair.getLast(), today());
            if (!TwinStore.notSame(tx).contains(row.pair())) {
                tx.insert("not_same", row);
            }
        });
    }

    private Moves moves() {
        return new Moves(ledger, clock);
    }

    private static @Nullable String door(Tx tx, Resident person) {
        return HouseholdStore.household(tx, person.householdId())
                .flatMap(home -> Layout.of(tx).find(home.roomId()))
                .map(place -> place.brief())
                .orElse(null);
    }

    private String where(HouseholdId id) {
        return ledger.read(q -> Layout.of(q)
                .find(Households.stored(q, id).household().roomId())
                .map(place -> place.brief())
                .orElse(""));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.shouwang.household;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.compound.Layout;
import org.shouwang.kit.db.Tx;

/// People going from household to household inside one act.
final class Regrouping {
    private final Moves moves;
    private final Tx tx;
    private final LocalDate today;

    Regrouping(Moves moves, Tx tx, LocalDate today) {
        this.moves = moves;
        this.tx = tx;
        this.today = today;
    }

    /// People may come from several households; one that nobody is left in has moved out.
    void transfer(List<ResidentId> people, HouseholdId to, LocalDate on) {
        Set<HouseholdId> left = new LinkedHashSet<>();
        for (ResidentId id : people) {
            HouseholdId from =
                    HouseholdStore.resident(tx, id).orElseThrow(Moves::gone).householdId();
            if (from.equals(to)) {
                continue;
            }
            go(from, to, List.of(id), on, LifeEventKind.CHANGED_HOUSEHOLD);
            left.add(from);
        }
        lookAfter(to);
        for (HouseholdId from : left) {
            lookAfter(from);
            HouseholdCard card = Households.stored(tx, from);
            if (card.living().isEmpty() && card.household().status().counts()) {
                moves.moveOut(tx, from, on, null);
            }
        }
    }

    void go(HouseholdId from, HouseholdId to, List<ResidentId> people, LocalDate on, LifeEventKind kind) {
        int place = HouseholdStore.residents(tx, to).size();
        for (ResidentId id : people) {
            Resident person = HouseholdStore.resident(tx, id).orElseThrow(Moves::gone);
            tx.update(
                    "resident",
                    person.withHouseholdId(to)
                            .withPosition(place++)
                            .withHouseholder(false)
                            .withKinship(null));
            moves.note(tx, to, id, kind, on, from, door(from) + " \u2192 " + door(to));
        }
    }

    /// After people came or went: somebody is the householder, and the card was looked at today.
    void lookAfter(HouseholdId id) {
        HouseholdCard card = Households.stored(tx, id);
        boolean headed = card.living().stream().anyMatch(Resident::householder);
        Resident first = card.living().isEmpty() ? null : card.living().getFirst();
        new Writing(tx, today).replace(card, headed || first == null ? card : Moves.headed(card, first.id()));
        tx.update("household", Households.stored(tx, id).household().withUpdatedOn(today));
    }

    String door(HouseholdId id) {
        return Layout.of(tx)
                .find(Households.stored(tx, id).household().roomId())
                .map(place -> place.brief())
                .orElse("");
    }
}

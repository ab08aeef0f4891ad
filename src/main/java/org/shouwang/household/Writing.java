package org.shouwang.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.core.IdNumber;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Putting a whole card into the store inside an act, with the rules: somebody is the householder, no number twice.
final class Writing {
    private static final Texts T = Texts.of(Writing.class);

    private final Tx tx;
    private final LocalDate today;
    private boolean lookUp = true;

    Writing(Tx tx, LocalDate today) {
        this.tx = tx;
        this.today = today;
    }

    /// For thousands of cards reviewed against everything stored; the unique index still refuses a number twice.
    Writing withoutLookingUp() {
        lookUp = false;
        return this;
    }

    HouseholdId insert(HouseholdCard card) {
        HouseholdId id = new HouseholdId(tx.nextId());
        Household facts = card.household();
        LocalDate registered = facts.registeredOn() == null ? today : facts.registeredOn();
        tx.insert("household", facts.withId(id).withRegisteredOn(registered).withUpdatedOn(today));
        people(id, oneHouseholder(card.people()), List.of());
        vehicles(id, card.vehicles(), List.of());
        return id;
    }

    /// Makes the stored household exactly as the card says.
    void replace(HouseholdCard before, HouseholdCard after) {
        HouseholdId id = before.household().id();
        boolean changed = tx.update(
                "household",
                after.household().withId(id).withUpdatedOn(before.household().updatedOn()));
        changed |= people(id, oneHouseholder(after.people()), before.people());
        changed |= vehicles(id, after.vehicles(), before.vehicles());
        if (changed) {
            tx.update("household", after.household().withId(id).withUpdatedOn(today));
        }
    }

    private boolean people(HouseholdId household, List<Resident> wanted, List<Resident> stored) {
        Map<ResidentId, Resident> left = new HashMap<>();
        stored.forEach(person -> left.put(person.id(), person));
        List<Resident> kept = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < wanted.size(); i++) {
            ResidentParts parts = new ResidentParts(wanted.get(i).completed());
            parts.householdId = household;
            parts.position = i;
            Resident person = parts.whole();
            if (!person.id().equals(ResidentId.NEW)) {
                left.remove(person.id());
            }
            kept.add(person);
        }
        for (Resident gone : left.values()) {
            forget(tx, gone);
            changed = true;
        }
        Map<String, Resident> here = new HashMap<>();
        for (Resident person : kept) {
            changed |= write(marked(person, here));
        }
        return changed;
    }

    /// Removes a person with what was noted about them.
    static void forget(Tx tx, Resident gone) {
        LifeEventStore.all(tx, gone.id()).forEach(event -> tx.delete("life_event", event));
        TwinStore.notSame(tx, gone.id()).forEach(pair -> tx.delete("not_same", pair));
        tx.delete("resident", gone);
    }

    private boolean write(Resident person) {
        if (person.id().equals(ResidentId.NEW)) {
            tx.insert("resident", person.withId(new ResidentId(tx.nextId())));
            return true;
        }
        return tx.update("resident", person);
    }

    /// With the mark of its identity number, after making sure that nobody who counts has the same.
    private Resident marked(Resident person, Map<String, Resident> here) {
        String mark = person.status().counts() ? markOf(person) : null;
        if (mark != null) {
            Resident twin = here.put(mark, person);
            if (twin != null) {
                throw new Fault(
                        "HOUSE-03",
                        T.get("id.twiceHere", twin.name().value(), person.name().value()));
            }
            holder(person, mark)
                    .filter(other -> !other.id().equals(person.id()))
                    .ifPresent(this::freeOrRefuse);
        }
        return Objects.equals(mark, person.idMark()) ? person : person.withIdMark(mark);
    }

    /// Somebody new who was reviewed has it already.
    private @Nullable String markOf(Resident person) {
        boolean reviewed = !lookUp && person.id().equals(ResidentId.NEW) && person.idMark() != null;
        return reviewed ? person.idMark() : mark(tx, person.idNumber());
    }

    private Optional<Resident> holder(Resident person, String mark) {
        boolean known = !lookUp || mark.equals(person.idMark());
        return known ? Optional.empty() : HouseholdStore.marked(tx, mark);
    }

    /// Somebody who no longer counts gives the number free; anybody else keeps it.
    private void freeOrRefuse(Resident holder) {
        boolean counts = holder.status().counts()
                && HouseholdStore.household(tx, holder.householdId())
                        .map(household -> household.status().counts())
                        .orElse(false);
        if (counts) {
            throw new Fault(
                    "HOUSE-04",
                    T.get("id.elsewhere", where(holder), holder.name().value()));
        }
        tx.update("resident", holder.withIdMark(null));
    }

    private String where(Resident holder) {
        return HouseholdStore.household(tx, holder.householdId())
                .flatMap(household -> Layout.of(tx).find(household.roomId()))
                .map(place -> place.brief())
                .orElse("");
    }

    private boolean vehicles(HouseholdId household, List<Vehicle> wanted, List<Vehicle> stored) {
        boolean changed = false;
        for (Vehicle vehicle : stored) {
            if (wanted.stream().noneMatch(other -> other.id().equals(vehicle.id()))) {
                tx.delete("vehicle", vehicle);
                changed = true;
            }
        }
        for (Vehicle vehicle : wanted) {
            if (vehicle.id().equals(VehicleId.NEW)) {
                tx.insert("vehicle", vehicle.stored(new VehicleId(tx.nextId()), household));
                changed = true;
            } else {
                changed |= tx.update("vehicle", vehicle.stored(vehicle.id(), household));
            }
        }
        return changed;
    }

    /// Where none is named, the one whose kinship says so, else the first who counts. Two stay as told: the
    /// checker lists them.
    static List<Resident> oneHouseholder(List<Resident> people) {
        if (people.isEmpty() || people.stream().anyMatch(Resident::householder)) {
            return people;
        }
        int chosen = chosen(people);
        List<Resident> one = new ArrayList<>(people);
        one.set(chosen, people.get(chosen).withHouseholder(true));
        return one;
    }

    /// Whether somebody is marked as the householder or called so by the kinship.
    static boolean namesHouseholder(List<Resident> people) {
        String word = T.get("kinship.householder");
        return people.stream().anyMatch(person -> person.householder() || word.equals(person.kinship()));
    }

    private static int chosen(List<Resident> people) {
        String word = T.get("kinship.householder");
        int counting = -1;
        for (int i = 0; i < people.size(); i++) {
            if (word.equals(people.get(i).kinship())) {
                return i;
            }
            if (counting < 0 && people.get(i).status().counts()) {
                counting = i;
            }
        }
        return Math.max(0, counting);
    }

    static @Nullable String mark(Query q, @Nullable IdNumber number) {
        return number == null ? null : q.mark(number.as18());
    }
}

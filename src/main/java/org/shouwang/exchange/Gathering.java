package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.IdNumber;
import org.shouwang.core.Plate;
import org.shouwang.household.Arrival;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Resident;
import org.shouwang.kit.text.Texts;

/// Puts the rows of one door together into one household; a row that contradicts a former one is refused by itself.
final class Gathering {
    private static final Texts T = Texts.of(Gathering.class);

    private final Map<Dwelling, Gathered> doors = new LinkedHashMap<>();
    private final List<ReadRow> refused = new ArrayList<>();

    void add(ReadRow row) {
        Dwelling door = row.door();
        if (row.refused() || door == null) {
            refused.add(row);
            return;
        }
        Gathered gathered = doors.computeIfAbsent(door, Gathered::new);
        String against = gathered.against(row);
        if (against != null) {
            refused.add(row.complaining(against));
        } else {
            gathered.add(row);
        }
    }

    List<ReadRow> refused() {
        return refused;
    }

    List<Gathered> doors() {
        return List.copyOf(doors.values());
    }

    /// One household in the making.
    static final class Gathered {
        private final Dwelling door;
        private final List<ReadRow> rows = new ArrayList<>();
        private final List<Resident> people = new ArrayList<>();
        private final List<Plate> plates = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private Household household = Household.blank();

        private Gathered(Dwelling door) {
            this.door = door;
        }

        List<ReadRow> rows() {
            return rows;
        }

        private @Nullable String against(ReadRow row) {
            for (Resident person : row.people()) {
                IdNumber number = person.idNumber();
                Integer before = number == null ? null : numbers.get(number.normalised());
                if (before != null) {
                    return T.get("twice.number", before);
                }
                if (person.householder()) {
                    Resident head = people.stream().filter(Resident::householder).findFirst().orElse(null);
                    if (head != null && !head.name().equals(person.name())) {
                        return T.get("twice.householder", head.name().value());
                    }
                }
            }
            return null;
        }

        private void add(ReadRow row) {
            household = rows.isEmpty() ? row.household() : merged(household, row.household());
            rows.add(row);
            for (Resident person : row.people()) {
                IdNumber number = person.idNumber();
                if (number != null) {
                    numbers.put(number.normalised(), row.source().number());
                }
                people.add(person);
            }
            row.plates().stream().filter(plate -> !plates.contains(plate)).forEach(plates::add);
        }

        Arrival arrival() {
            List<Resident> all = new ArrayList<>(people);
            if (!all.isEmpty() && all.stream().noneMatch(Resident::householder)) {
                all.set(0, all.getFirst().withHouseholder(true));
            }
            HouseholdCard card = HouseholdCard.blank().with(household).withPeople(all);
            for (Plate plate : plates) {
                card = card.with(plate);
            }
            return new Arrival(rows.getFirst().source().number(), door, card);
        }

        private static Household merged(Household first, Household more) {
            return first.withTenure(or(first.tenure(), more.tenure()))
                    .withLandlordName(or(first.landlordName(), more.landlordName()))
                    .withLandlordPhone(or(first.landlordPhone(), more.landlordPhone()))
                    .withRegisteredPlace(or(first.registeredPlace(), more.registeredPlace()))
                    .withStatedCount(or(first.statedCount(), more.statedCount()))
                    .withPartyHousehold(first.partyHousehold() || more.partyHousehold())
                    .withPets(or(first.pets(), more.pets()));
        }

        private static <V> @Nullable V or(@Nullable V one, @Nullable V other) {
            return one != null ? one : other;
        }
    }
}

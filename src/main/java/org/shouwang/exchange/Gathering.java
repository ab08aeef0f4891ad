package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
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
        ReadRow plain = numbered(gathered, withoutRepetition(gathered, row));
        String against = against(gathered, plain);
        if (against != null) {
            refused.add(row.complaining(against));
        } else {
            gathered.add(plain);
        }
    }

    List<ReadRow> refused() {
        return refused;
    }

    List<Gathered> doors() {
        return List.copyOf(doors.values());
    }

    /// Lists that repeat the householder beside every member name him once.
    private static ReadRow withoutRepetition(Gathered gathered, ReadRow row) {
        if (row.people().size() < 2) {
            return row;
        }
        return row.with(row.people().stream()
                .filter(person -> !person.householder()
                        || gathered.head().filter(person::equals).isEmpty())
                .toList());
    }

    /// People without a name are told apart by a number.
    private static ReadRow numbered(Gathered gathered, ReadRow row) {
        if (row.people().stream().noneMatch(person -> person.name().value().equals(RowReader.NAMELESS))) {
            return row;
        }
        int at = gathered.rows().stream()
                .mapToInt(before -> before.people().size())
                .sum();
        List<Resident> people = new ArrayList<>();
        for (Resident person : row.people()) {
            at++;
            people.add(
                    person.name().value().equals(RowReader.NAMELESS)
                            ? person.withName(new PersonName(RowReader.NAMELESS + at))
                            : person);
        }
        return row.with(people);
    }

    private static @Nullable String against(Gathered gathered, ReadRow row) {
        if (gathered.emptyOf(row)) {
            return T.get("vacant.two");
        }
        Map<String, Integer> here = new HashMap<>();
        for (Resident person : row.people()) {
            IdNumber number = person.idNumber();
            if (number != null) {
                Integer before = gathered.rowOf(number);
                Integer twin = here.put(number.as18(), row.source().number());
                if (before != null || twin != null) {
                    return T.get("twice.number", before != null ? before : twin);
                }
            }
            Optional<Resident> head = gathered.head();
            if (person.householder() && head.isPresent() && !head.get().name().equals(person.name())) {
                return T.get("twice.householder", head.get().name().value());
            }
            Integer namesake = gathered.namesake(person);
            if (namesake != null) {
                return T.get("twice.name", namesake);
            }
        }
        return null;
    }
}

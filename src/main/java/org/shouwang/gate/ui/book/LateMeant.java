package org.shouwang.gate.ui.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Visitor;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.kit.text.Texts;

/// Who may be meant by what was typed: a door or a resident of it, an outsider known from before, or a new one.
///
/// @param label as the list of candidates shows it
/// @param text what stands in the cell once it is taken
/// @param members of the household, read when it is the first candidate; empty before
/// @param at which member, -1 while nobody is chosen
record LateMeant(
        String label,
        String text,
        @Nullable Found hit,
        @Nullable Visitor visitor,
        List<Resident> members,
        int at) {
    private static final Texts T = Texts.of(LateMeant.class);

    static LateMeant of(Found hit) {
        String text = hit.resident() == null ? hit.dwelling().brief() : hit.name();
        return new LateMeant(hit.label(), text, hit, null, List.of(), -1);
    }

    static LateMeant of(Visitor known) {
        String plate = known.plate() == null ? "" : known.plate().value();
        String tail = known.phone() == null ? "" : known.phone().tail(4);
        return new LateMeant(
                T.get("who.visitor", known.name().value(), plate, tail).strip(),
                known.name().value(),
                null,
                known,
                List.of(),
                -1);
    }

    static LateMeant stranger(String name) {
        return new LateMeant(T.get("who.stranger", name), name, null, null, List.of(), -1);
    }

    @Nullable
    HouseholdId home() {
        return hit == null ? null : hit.household();
    }

    boolean resident() {
        return hit != null;
    }

    /// Whether the person was named, not the door alone; after a door a digit is expected, even where one lives
    /// there, so that hands that do not look up need not know.
    boolean named() {
        return hit != null && hit.resident() != null;
    }

    /// The same with the members of the household; one who was named or lives alone is chosen.
    LateMeant with(List<Resident> people) {
        int chosen = people.size() == 1 ? 0 : -1;
        for (int i = 0; i < people.size(); i++) {
            if (hit != null && people.get(i).id().equals(hit.resident())) {
                chosen = i;
            }
        }
        return new LateMeant(label, text, hit, visitor, people, chosen);
    }

    LateMeant member(int place) {
        return new LateMeant(label, text, hit, visitor, members, place);
    }

    @Nullable
    Resident person() {
        return at >= 0 && at < members.size() ? members.get(at) : null;
    }

    /// @param phone of an outsider, as typed
    /// @param visits the household an outsider goes to
    @Nullable
    Passer passer(@Nullable Phone phone, @Nullable Plate plate, @Nullable HouseholdId visits) {
        Resident person = person();
        HouseholdId home = home();
        if (person != null && home != null) {
            return Passer.resident(person.id(), home, person.name(), person.phone())
                    .driving(plate);
        }
        if (hit != null) {
            return null;
        }
        return new Passer(
                null,
                visitor == null ? null : visitor.id(),
                visits,
                visitor == null ? new PersonName(text) : visitor.name(),
                phone != null || visitor == null ? phone : visitor.phone(),
                plate != null || visitor == null ? plate : visitor.plate());
    }

    @Override
    public String toString() {
        return "LateMeant"; // names never into a log
    }
}

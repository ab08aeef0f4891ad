package org.shouwang.household.ui;

import java.util.List;
import java.util.function.Predicate;
import org.shouwang.household.Found;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// The one field for a person or a door, in every form: room in any writing, name, pinyin, phone digits, plate.
public final class Pickers {
    private static final Texts T = Texts.of(Pickers.class);
    private static final int SHOWN = 9;
    private static final int LOOKED_AT = 60;

    private Pickers() {}

    /// People and doors, empty doors too.
    public static Picker<Found> anything(ResidentIndex index) {
        return picker(index, found -> found.via().isEmpty() || found.resident() == null)
                .prompt(T.get("picker.anything"));
    }

    /// Households: a person stands for the household.
    public static Picker<Found> household(ResidentIndex index) {
        return picker(index, found -> found.household() != null && (found.via().isEmpty() || found.resident() == null))
                .prompt(T.get("picker.household"));
    }

    /// People only.
    public static Picker<Found> resident(ResidentIndex index) {
        return picker(index, found -> found.resident() != null && found.via().isEmpty())
                .prompt(T.get("picker.resident"));
    }

    /// Doors only, lived in or not.
    public static Picker<Found> door(ResidentIndex index) {
        return picker(index, found -> found.resident() == null && found.via().isEmpty())
                .prompt(T.get("picker.door"));
    }

    /// As a line of any search box.
    public static Hit<Found> hit(Found found) {
        boolean person = found.resident() != null;
        Hit<Found> hit = Hit.of(found, found.label(), found.phone());
        if (!found.via().isEmpty()) {
            return person
                    ? hit.under(T.get("group.employers"), Icons.BUILDING)
                    : hit.under(T.get("group.cars"), Icons.CAR);
        }
        return hit.under(person ? T.get("group.people") : T.get("group.doors"), person ? Icons.PERSON : Icons.HOME);
    }

    /// The best hits for what is typed; from memory.
    public static List<Hit<Found>> hits(ResidentIndex index, String typed, Predicate<Found> wanted, int limit) {
        return index.find(typed, LOOKED_AT).stream()
                .filter(wanted)
                .limit(limit)
                .map(Pickers::hit)
                .toList();
    }

    private static Picker<Found> picker(ResidentIndex index, Predicate<Found> wanted) {
        return new Picker<>(typed -> hits(index, typed, wanted, SHOWN));
    }
}

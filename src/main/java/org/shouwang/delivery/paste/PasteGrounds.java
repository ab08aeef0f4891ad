package org.shouwang.delivery.paste;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Surroundings;
import org.shouwang.household.ResidentIndex;
import org.shouwang.ledger.Ledger;

/// The compound as it stands now, for reading lists.
public final class PasteGrounds {
    private static final int LOOKED_AT = 20;

    private PasteGrounds() {}

    /// @param index who lives where, by name and by the end of a phone
    public static PasteGround of(Ledger ledger, ResidentIndex index) {
        Layout layout = ledger.read(Layout::of);
        Map<String, Set<String>> units = layout.buildings().stream()
                .collect(Collectors.toMap(
                        plan -> plan.building().no(),
                        plan -> plan.units().stream()
                                .map(unit -> unit.unit().no())
                                .collect(Collectors.toSet()),
                        (one, other) -> one));
        Map<String, List<Dwelling>> asked = new ConcurrentHashMap<>();
        return new PasteGround(
                new Surroundings(layout.name(), units, door -> layout.find(door).isPresent()),
                layout.places().stream().map(Place::dwelling).toList(),
                word -> asked.computeIfAbsent(word, key -> living(index, key)));
    }

    private static List<Dwelling> living(ResidentIndex index, String word) {
        boolean tail = word.matches("[0-9]{3,4}");
        return index.find(word, LOOKED_AT).stream()
                .filter(found -> found.household() != null
                        && (tail ? found.phone().endsWith(word) : found.name().equals(word)))
                .map(found -> found.dwelling())
                .distinct()
                .toList();
    }
}

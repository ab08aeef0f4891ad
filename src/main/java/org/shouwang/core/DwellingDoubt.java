package org.shouwang.core;

import java.util.List;
import java.util.Set;
import org.shouwang.core.Dwelling.PleaseCheck;
import org.shouwang.kit.text.Texts;

/// Says what is open in a written door.
final class DwellingDoubt {
    private static final Texts T = Texts.of(DwellingDoubt.class);

    /// Doubts that leave no other door than the proposals.
    private static final Set<String> ALL = Set.of("short", "four", "street", "below", "floorThenRoom");

    private DwellingDoubt() {}

    static PleaseCheck check(String why, String shown, List<Dwelling> maybe) {
        return new PleaseCheck(
                switch (why) {
                    case "floorThenRoom" -> T.get("dwelling.check.floorThenRoom", shown);
                    case "number" -> T.get("dwelling.check.number", shown);
                    case "numberFloor" -> T.get("dwelling.check.numberFloor", shown);
                    case "noBuilding" -> T.get("dwelling.check.noBuilding", shown);
                    case "short" -> T.get("dwelling.check.short", shown);
                    case "sideOnly" -> T.get("dwelling.check.sideOnly", shown);
                    case "floorAndRoom" -> T.get("dwelling.check.floorAndRoom", shown);
                    case "four" -> T.get("dwelling.check.four", shown);
                    case "street" -> T.get("dwelling.check.street", shown);
                    case "below" -> T.get("dwelling.check.below", shown);
                    case "zero" -> T.get("dwelling.check.zero", shown);
                    case "extra" -> T.get("dwelling.check.extra", shown);
                    default -> T.get("dwelling.check.unknown", shown);
                },
                maybe,
                ALL.contains(why));
    }
}

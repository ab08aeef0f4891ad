package org.shouwang.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.UnitId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// The roll of a unit for the head at the door: one line a household, a place to sign, empty lines for those who are
/// not on it. Each unit begins on a page of its own.
public final class UnitRollSheet {
    private static final Texts T = Texts.of(UnitRollSheet.class);
    private static final int BLANK = 3;

    private UnitRollSheet() {}

    /// One sheet for each unit that has households in the scope.
    public static List<Sheet> of(Query q, Scope scope, SheetWish wish) {
        Map<UnitId, List<Placed>> units = new LinkedHashMap<>();
        for (Placed placed : scope.households(q)) {
            units.computeIfAbsent(placed.place().unit().id(), id -> new ArrayList<>())
                    .add(placed);
        }
        return units.values().stream().map(unit -> sheet(unit, wish)).toList();
    }

    private static Sheet sheet(List<Placed> unit, SheetWish wish) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int people = 0;
        for (Placed placed : unit) {
            HouseholdRow row = HouseholdRow.of(placed);
            people += row.count();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    placed.place().room().no(),
                    row.householder(),
                    row.count(),
                    row.phone(),
                    String.join(T.get("comma"), row.people().stream().skip(1).toList()),
                    null,
                    null));
        }
        String name = name(unit.getFirst());
        return Sheet.named(name)
                .title(T.get("roll.title", name))
                .subtitle(T.get("roll.subtitle", wish.subtitle(), rows.size(), people))
                .columns(
                        Column.integer(T.get("column.number"), 4),
                        Column.text(T.get("column.room"), 7),
                        Column.text(T.get("column.householder"), 10),
                        Column.integer(T.get("column.people"), 5),
                        Column.code(T.get("column.householderPhone"), 13),
                        Column.wrap(T.get("column.members"), 24),
                        Column.sign(T.get("roll.sign")),
                        Column.wrap(T.get("fact.note"), 12))
                .rows(rows)
                .blankRows(BLANK)
                .note(T.get("sheet.confidential"))
                .build();
    }

    private static String name(Placed first) {
        String building = first.place().building().no();
        String unit = first.place().unit().no();
        return unit.isEmpty() ? T.get("roll.building", building) : T.get("roll.unit", building, unit);
    }
}

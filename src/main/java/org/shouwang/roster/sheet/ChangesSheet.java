package org.shouwang.roster.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.DutyRoster;

/// What changed since the last print, a line a place, where it is too much to stand under the sheet.
final class ChangesSheet {
    private static final Texts T = Texts.of(ChangesSheet.class);

    private ChangesSheet() {}

    static Sheet of(DutyRoster roster, Asked asked) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String sentence : asked.changes().sentences()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(rows.size() + 1);
            row.add(sentence);
            rows.add(row);
        }
        return Sheet.named(T.get("sheet.changes"))
                .title(T.get("sheet.changes.title", roster.period().label()))
                .subtitle(asked.head().place())
                .columns(Column.integer(T.get("column.no"), 5), Column.wrap(T.get("column.change"), 70))
                .rows(rows)
                .build();
    }
}

package org.shouwang.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// The controlled zones as a list (管控区域登记表).
public final class ZoneSheet {
    private static final Texts T = Texts.of(ZoneSheet.class);

    private ZoneSheet() {}

    /// @param cards what is listed, in its order
    /// @param standing the figures of each level now
    /// @param subtitle the line under the title: compound, date
    public static Sheet of(List<ZoneCard> cards, List<ZoneFigures> standing, ZoneTimes times, String subtitle) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ZoneCard card : cards) {
            ControlledZone zone = card.zone();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    Texts.name(zone.level()),
                    zone.where(),
                    card.households(),
                    card.people(),
                    times.datedFrom(zone.from()),
                    times.datedUntil(zone.end()),
                    Texts.name(card.state()),
                    days(card),
                    zone.ground(),
                    zone.documentNo(),
                    zone.liftedGround(),
                    zone.establishedBy()));
        }
        String levels = standing.stream()
                .map(one -> T.get("total.level", Texts.name(one.level()), one.zones(), one.households(), one.people()))
                .collect(Collectors.joining(T.get("comma")));
        return Sheet.named(T.get("sheet.name"))
                .title(T.get("sheet.title"))
                .subtitle(subtitle)
                .columns(
                        Column.integer(T.get("column.number"), 5),
                        Column.text(T.get("column.level"), 8),
                        Column.wrap(T.get("column.where"), 16),
                        Column.integer(T.get("column.households"), 6),
                        Column.integer(T.get("column.people"), 6),
                        Column.text(T.get("column.from"), 17),
                        Column.text(T.get("column.until"), 17),
                        Column.text(T.get("column.state"), 8),
                        Column.text(T.get("column.days"), 7),
                        Column.wrap(T.get("column.ground"), 20),
                        Column.wrap(T.get("column.documentNo"), 14),
                        Column.wrap(T.get("column.liftedGround"), 16),
                        Column.text(T.get("column.clerk"), 9))
                .rows(rows)
                .note(T.get("total.note", levels))
                .landscape()
                .build();
    }

    /// Such as the third day of fourteen; `""` before it begins.
    public static String days(ZoneCard card) {
        if (card.day() == 0) {
            return "";
        }
        return card.days() == 0 ? Long.toString(card.day()) : T.get("days.of", card.day(), card.days());
    }
}

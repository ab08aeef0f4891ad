package org.shouwang.heads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// The responsibility areas as a list (责任区公示): name, cells, who answers.
public final class AreaSheet {
    private static final Texts T = Texts.of(AreaSheet.class);

    private AreaSheet() {}

    /// Those that stand now.
    ///
    /// @param subtitle the line under the title: compound, date
    public static Sheet of(List<AreaCard> cards, String subtitle) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int homes = 0;
        for (AreaCard card : cards) {
            if (card.standing()) {
                rows.add(Arrays.asList(
                        rows.size() + 1,
                        card.area().name(),
                        Texts.name(card.area().kind()),
                        card.where(),
                        card.homes(),
                        people(card, false),
                        people(card, true),
                        card.area().fromDay(),
                        card.area().note()));
                homes += card.homes();
            }
        }
        return Sheet.named(T.get("sheet.areas"))
                .title(T.get("sheet.areas.title"))
                .subtitle(subtitle)
                .columns(
                        Column.integer(T.get("column.number"), 5),
                        Column.text(T.get("column.area"), 14),
                        Column.text(T.get("column.kind"), 11),
                        Column.wrap(T.get("column.cells"), 26),
                        Column.integer(T.get("column.homes"), 6),
                        Column.wrap(T.get("column.people.area"), 12),
                        Column.wrap(T.get("column.phone"), 14),
                        Column.date(T.get("column.since")),
                        Column.wrap(T.get("column.note"), 12))
                .rows(rows)
                .totals(null, T.get("total"), null, null, homes, null, null, null, null)
                .landscape()
                .build();
    }

    private static String people(AreaCard card, boolean phones) {
        List<String> words = card.answering().stream()
                .map(person -> phones
                        ? person.phone() == null ? "" : person.phone().value()
                        : person.name().value())
                .toList();
        return String.join("\n", words);
    }
}

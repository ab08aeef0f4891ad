package org.shouwang.delivery.ui.paste;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Money;
import org.shouwang.delivery.paste.PasteChoice;
import org.shouwang.delivery.paste.PasteDrafts;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.delivery.paste.PasteStanding;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The orders of a pasted list as they will be noted.
final class PasteTable {
    private static final Texts T = Texts.of(PasteTable.class);

    private PasteTable() {}

    static Table<PasteRow> of(PasteScreen screen, PasteScreenModel model) {
        return Tables.<PasteRow>of()
                .chip(T.get("column.choice"), 58, PasteTable::choice, PasteTable::tint)
                .number(T.get("column.line"), 38, row -> row.line().first())
                .text(T.get("column.door"), 78, row -> door(row))
                .sortedBy((a, b) -> walk(a, b))
                .text(T.get("column.name"), 72, row -> row.line().name())
                .text(T.get("column.goods"), 150, row -> row.line().goods())
                .wide()
                .text(T.get("column.amount"), 72, row -> amount(row))
                .text(T.get("column.tail"), 52, row -> row.line().tail())
                .text(T.get("column.note"), 110, row -> row.line().note())
                .wide()
                .text(T.get("column.hint"), 120, PasteTable::hint)
                .wide()
                .filter(Fold::key)
                .unit(T.get("unit"))
                .rowTint(row -> row.standing() == PasteStanding.CHANGED ? Tint.WARN : Tint.PLAIN)
                .struck(row -> row.choice() == PasteChoice.SKIP)
                .onOpen(screen::rewrite)
                .act(T.get("act.turn"), model.choices::turn)
                .act(T.get("act.rewrite"), rows -> rows.forEach(model.choices::reopen))
                .empty(new EmptyState(
                        Icons.PASTE,
                        T.get("empty"),
                        ScreenCommand.of(T.get("act.paste"), screen::paste),
                        ScreenCommand.of(T.get("act.file"), screen::file)))
                .build();
    }

    private static String choice(PasteRow row) {
        PasteChoice choice = row.choice();
        return choice == null
                ? ""
                : switch (choice) {
                    case ADD -> T.get("choice.add");
                    case REPLACE -> T.get("choice.replace");
                    case SKIP -> T.get("choice.skip");
                };
    }

    private static Tint tint(PasteRow row) {
        return row.choice() == PasteChoice.ADD
                ? Tint.GOOD
                : row.choice() == PasteChoice.REPLACE ? Tint.WARN : Tint.PLAIN;
    }

    private static String door(PasteRow row) {
        Dwelling door = row.line().door();
        return door == null ? "" : door.brief();
    }

    private static int walk(PasteRow a, PasteRow b) {
        Dwelling one = a.line().door();
        Dwelling other = b.line().door();
        return one == null || other == null ? Boolean.compare(one != null, other != null) : one.compareTo(other);
    }

    private static String amount(PasteRow row) {
        Money amount = PasteDrafts.amount(row.line());
        return amount == null ? "" : amount.text();
    }

    static String hint(PasteRow row) {
        String standing = row.standing() == PasteStanding.NEW || row.standing() == PasteStanding.CHANGED
                ? ""
                : Texts.name(row.standing());
        String before = row.existingGoods().isEmpty() || row.standing() == PasteStanding.SAME
                ? ""
                : T.get("hint.before", row.existingGoods());
        return Stream.of(standing, before, row.line().reason())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(T.get("hint.and")));
    }
}

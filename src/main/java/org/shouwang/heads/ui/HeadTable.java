package org.shouwang.heads.ui;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.heads.Head;
import org.shouwang.heads.HeadCard;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The list of offices on the screen; a vacant one is told in amber.
final class HeadTable {
    private static final Texts T = Texts.of(HeadTable.class);

    private HeadTable() {}

    static Table<HeadRow> of(RollPane pane, RollForms forms) {
        return Tables.<HeadRow>of()
                .text(T.get("column.building"), 66, HeadRow::building)
                .text(T.get("column.unit"), 84, HeadRow::unit)
                .text(T.get("column.post"), 72, HeadRow::level)
                .node(T.get("column.name"), 116, HeadTable::name, HeadTable::holder)
                .text(
                        T.get("column.phone"),
                        112,
                        row -> of(
                                row,
                                head -> head.phone() == null ? "" : head.phone().value()))
                .text(T.get("column.dwelling"), 88, row -> of(row, head -> words(head.dwelling())))
                .text(
                        T.get("column.political"),
                        84,
                        row -> of(row, head -> head.politicalStatus() == null ? "" : head.politicalStatus()))
                .text(T.get("column.chosenBy"), 84, row -> of(row, head -> Texts.name(head.chosenBy())))
                .date(T.get("column.from"), row -> day(row, Head::appointedOn))
                .date(T.get("column.until"), row -> day(row, Head::relievedOn))
                .text(T.get("column.standIn"), 140, row -> standIn(row, pane.today()))
                .wide()
                .node(T.get("column.act"), 84, row -> "", pane::button)
                .text(
                        T.get("column.reason"),
                        120,
                        row -> of(row, head -> head.reliefReason() == null ? "" : head.reliefReason()))
                .hidden()
                .text(T.get("column.note"), 120, row -> of(row, head -> words(head.note())))
                .hidden()
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.HEADS, T.get("list.empty")))
                .onOpen(forms::open)
                .act(T.get("act.appoint.selected"), forms::appoint)
                .act(T.get("act.extend"), forms::extend)
                .act(T.get("act.release"), rows -> forms.release(rows.getFirst()))
                .act(T.get("act.revise"), rows -> forms.open(rows.getFirst()))
                .act(T.get("act.relieve"), rows -> forms.relieve(rows.getFirst()))
                .act(T.get("act.standIns"), rows -> forms.standIns(rows.getFirst()))
                .act(T.get("act.strike"), rows -> forms.strike(rows.getFirst()))
                .build();
    }

    private static String of(HeadRow row, Function<Head, String> value) {
        Head head = row.head();
        return head == null ? "" : value.apply(head);
    }

    private static @Nullable LocalDate day(HeadRow row, Function<Head, @Nullable LocalDate> value) {
        Head head = row.head();
        return head == null ? null : value.apply(head);
    }

    private static String standIn(HeadRow row, LocalDate today) {
        HeadCard card = row.card();
        return card == null ? "" : card.standInWords(today);
    }

    private static String words(@Nullable Confidential words) {
        return words == null ? "" : words.value();
    }

    private static String name(HeadRow row) {
        Head head = row.head();
        return head == null ? T.get("vacant") : head.name().value();
    }

    private static Node holder(HeadRow row) {
        if (row.vacant()) {
            return new Chip(T.get("vacant"), Tint.WARN);
        }
        return row.ofBuilding() ? Boxes.strong(name(row)) : Boxes.words(name(row));
    }
}

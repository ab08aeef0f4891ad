package org.shouwang.heads.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.heads.Head;
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

    static Table<HeadRow> of(HeadsScreen screen) {
        return Tables.<HeadRow>of()
                .text(T.get("column.building"), 70, HeadRow::building)
                .text(T.get("column.unit"), 70, HeadRow::unit)
                .node(T.get("column.name"), 150, HeadTable::name, HeadTable::holder)
                .text(
                        T.get("column.phone"),
                        118,
                        row -> of(
                                row,
                                head -> head.phone() == null ? "" : head.phone().value()))
                .text(T.get("column.dwelling"), 92, row -> of(row, head -> words(head.dwelling())))
                .text(
                        T.get("column.political"),
                        90,
                        row -> of(row, head -> head.politicalStatus() == null ? "" : head.politicalStatus()))
                .text(T.get("column.chosenBy"), 88, row -> of(row, head -> Texts.name(head.chosenBy())))
                .text(
                        T.get("column.from"),
                        96,
                        row -> of(row, head -> head.appointedOn().toString()))
                .text(
                        T.get("column.until"),
                        96,
                        row -> of(
                                row,
                                head -> head.relievedOn() == null
                                        ? ""
                                        : head.relievedOn().toString()))
                .text(T.get("column.standIn"), 120, row -> of(row, head -> words(head.standIn())))
                .wide()
                .node(T.get("column.act"), 88, row -> "", screen::button)
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
                .onOpen(screen::open)
                .act(T.get("act.revise"), rows -> screen.open(rows.getFirst()))
                .act(T.get("act.relieve"), rows -> screen.relieve(rows.getFirst()))
                .act(T.get("act.strike"), rows -> screen.strike(rows.getFirst()))
                .build();
    }

    private static String of(HeadRow row, java.util.function.Function<Head, String> value) {
        return row.head() == null ? "" : value.apply(row.head());
    }

    private static String words(@Nullable Confidential words) {
        return words == null ? "" : words.value();
    }

    private static String name(HeadRow row) {
        if (row.head() != null) {
            return row.head().name().value();
        }
        return row.unit().isEmpty() ? T.get("vacant.building") : T.get("vacant.unit");
    }

    private static Node holder(HeadRow row) {
        if (row.vacant()) {
            return new Chip(name(row), Tint.WARN);
        }
        Label label = row.unit().isEmpty() ? Boxes.strong(name(row)) : Boxes.words(name(row));
        Chip post = new Chip(row.unit().isEmpty() ? T.get("post.building") : T.get("post.unit"), Tint.PLAIN);
        return Boxes.row(label, post);
    }
}

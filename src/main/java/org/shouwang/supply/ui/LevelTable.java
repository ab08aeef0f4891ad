package org.shouwang.supply.ui;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockLevel;

/// The list of what is there of each item.
final class LevelTable {
    private static final Texts T = Texts.of(LevelTable.class);

    private LevelTable() {}

    static Table<StockLevel> of(SupplyModel model, LevelsPane pane) {
        return Tables.<StockLevel>of()
                .text(T.get("column.item"), 120, level -> level.item().called())
                .wide()
                .node(T.get("column.stock"), 176, LevelTable::stock, LevelTable::stockNode)
                .sortedBy(Comparator.comparing(StockLevel::stock))
                .node(T.get("column.state"), 74, level -> state(model, level), level -> stateNode(model, level))
                .number(
                        T.get("column.minimum"),
                        58,
                        level -> level.item().minimum() == null
                                ? null
                                : level.item().minimum().value())
                .date(T.get("column.expiry"), StockLevel::nextExpiry)
                .number(
                        T.get("column.lent"),
                        52,
                        level -> level.lent().positive() ? level.lent().value() : null)
                .text(T.get("column.kind"), 74, level -> Texts.name(level.item().kind()))
                .hidden()
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.SUPPLY, T.get("list.empty")))
                .onOpen(level -> pane.issue(level.item().id()))
                .act(T.get("act.receive"), rows -> pane.receive(first(rows).id()))
                .act(T.get("act.issue"), rows -> pane.issue(first(rows).id()))
                .act(T.get("act.change"), rows -> pane.change(first(rows)))
                .act(T.get("act.retire"), rows -> pane.retire(first(rows)))
                .build();
    }

    private static StockItem first(List<StockLevel> rows) {
        return rows.getFirst().item();
    }

    private static String stock(StockLevel level) {
        return Amounts.words(level.item(), level.stock());
    }

    private static Node stockNode(StockLevel level) {
        HBox row = Boxes.row(Boxes.strong(stock(level)));
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private static String state(SupplyModel model, StockLevel level) {
        if (level.item().retiredOn() != null) {
            return T.get("state.retired");
        }
        if (level.expired().positive()) {
            return T.get("state.expired");
        }
        if (level.low()) {
            return T.get("state.low", level.gap().text());
        }
        return level.expiring(model.today(), LevelScope.SOON) ? T.get("state.soon") : "";
    }

    private static Node stateNode(SupplyModel model, StockLevel level) {
        String words = state(model, level);
        if (words.isEmpty()) {
            return Boxes.words("");
        }
        if (level.item().retiredOn() != null) {
            return new Chip(words, Tint.PLAIN);
        }
        return new Chip(words, level.expired().positive() || level.low() ? Tint.ALERT : Tint.WARN);
    }
}

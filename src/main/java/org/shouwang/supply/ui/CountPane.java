package org.shouwang.supply.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockCount;
import org.shouwang.supply.StockCountLine;
import org.shouwang.supply.StockCountLineId;
import org.shouwang.supply.StockCounts;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockLot;
import org.shouwang.supply.StockLotId;
import org.shouwang.supply.sheet.CountSheet;
import org.shouwang.supply.sheet.MoveWords;

/// 盘点: the one under way, typed line by line, or how to begin one.
final class CountPane implements SupplyPane {
    private static final Texts T = Texts.of(CountPane.class);

    private final SupplyModel model;
    private final Frame frame;
    private final CountForms forms;
    private final CountLine typing;
    private final Table<StockCountLine> table;
    private final StackPane body = new StackPane();
    private final Label state = Boxes.muted("");
    private final Node some;
    private final Node none;
    private @Nullable Reading reading;
    private boolean wantsFocus;

    /// The stocktaking under way, or the last one.
    ///
    /// @param now what the ledger says now of each line
    record Reading(
            StockCount count,
            List<StockCountLine> lines,
            Map<StockLotId, StockLot> lots,
            Map<StockCountLineId, Quantity> now) {
        boolean open() {
            return count.bookedAt() == null;
        }
    }

    CountPane(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        forms = new CountForms(model, frame, this::refresh);
        typing = new CountLine(model, frame, this::next);
        table = Tables.<StockCountLine>of()
                .number(T.get("column.no"), 46, StockCountLine::place)
                .text(T.get("column.item"), 140, this::called)
                .wide()
                .text(T.get("column.lot"), 216, this::lot)
                .text(T.get("column.expected"), 164, line -> words(line, line.expected()))
                .text(T.get("column.counted"), 150, line -> words(line, line.counted()))
                .node(T.get("column.difference"), 90, this::difference, this::differenceNode)
                .text(
                        T.get("column.reason"),
                        130,
                        line -> line.reason() == null ? "" : line.reason().value())
                .filter(Fold::key)
                .unit(T.get("unit.line"))
                .empty(new EmptyState(Icons.SUPPLY, T.get("count.none")))
                .onOpen(line -> typing.focus())
                .build();
        table.beside(state);
        table.selectedProperty().subscribe(this::look);
        VBox lines = Boxes.stack(typing.node(), Boxes.grow(table));
        some = Boxes.grow(lines);
        none = Boxes.grow(new EmptyState(
                Icons.SUPPLY, T.get("count.none"), ScreenCommand.of(T.get("act.newCount"), "Ctrl+N", this::add)));
        Boxes.grow(body);
    }

    private String called(StockCountLine line) {
        return model.level(line.itemId()).map(level -> level.item().called()).orElse("");
    }

    private String lot(StockCountLine line) {
        Reading now = reading;
        return now == null || line.lotId() == null
                ? ""
                : MoveWords.heap(now.lots().get(line.lotId()));
    }

    private String words(StockCountLine line, @Nullable Quantity quantity) {
        return quantity == null
                ? ""
                : model.level(line.itemId())
                        .map(level -> Amounts.words(level.item(), quantity))
                        .orElse(quantity.text());
    }

    private String difference(StockCountLine line) {
        if (line.counted() == null) {
            return "";
        }
        Quantity by = line.difference();
        if (by.equals(Quantity.ZERO)) {
            return T.get("count.same");
        }
        return by.positive()
                ? T.get("count.more", by.text())
                : T.get("count.less", by.negate().text());
    }

    private Node differenceNode(StockCountLine line) {
        String words = difference(line);
        if (words.isEmpty()) {
            return Boxes.words("");
        }
        boolean same = line.difference().equals(Quantity.ZERO);
        return same ? Boxes.muted(words) : new Chip(words, line.reason() == null ? Tint.ALERT : Tint.WARN);
    }

    private void look(@Nullable StockCountLine line) {
        Reading now = reading;
        if (line == null || now == null || !now.open()) {
            typing.show(null, null, "", Quantity.ZERO);
            return;
        }
        StockItem item = model.level(line.itemId()).map(level -> level.item()).orElse(null);
        typing.show(line, item, lot(line), now.now().getOrDefault(line.id(), line.expected()));
    }

    /// The line after the one that was typed.
    private void next(StockCountLine typed) {
        int at = table.shown().indexOf(typed);
        int place = at >= 0 && at + 1 < table.shown().size()
                ? table.shown().get(at + 1).place()
                : typed.place();
        refresh(place);
    }

    @Override
    public void refresh() {
        StockCountLine line = table.selected();
        refresh(line == null ? -1 : line.place());
    }

    private void refresh(int place) {
        model.refresh();
        model.tasks()
                .run(T.get("task.read"), progress -> Optional.ofNullable(read()))
                .then(read -> fill(read.orElse(null), place))
                .start();
    }

    private @Nullable Reading read() {
        return model.ledger().readLong(q -> {
            StockCount count = StockCounts.open(q)
                    .or(() -> StockCounts.all(q).stream().findFirst())
                    .orElse(null);
            if (count == null) {
                return null;
            }
            List<StockCountLine> lines = StockCounts.lines(q, count.id());
            return new Reading(count, lines, Stock.lots(q), StockCounts.now(q, lines));
        });
    }

    private void fill(@Nullable Reading now, int place) {
        reading = now;
        boolean typed = wantsFocus || typing.focused();
        wantsFocus = false;
        body.getChildren().setAll(now == null ? none : some);
        if (now == null) {
            return;
        }
        long counted =
                now.lines().stream().filter(line -> line.counted() != null).count();
        long differing = now.lines().stream()
                .filter(line -> !line.difference().equals(Quantity.ZERO))
                .count();
        state.setText(
                now.open()
                        ? T.get(
                                "count.state",
                                now.count().no(),
                                counted,
                                now.lines().size(),
                                differing)
                        : T.get("count.over", now.count().no(), now.count().day(), differing));
        typing.node().setVisible(now.open());
        typing.node().setManaged(now.open());
        table.items(now.lines());
        now.lines().stream()
                .filter(line -> place < 0 ? line.counted() == null : line.place() == place)
                .findFirst()
                .ifPresent(table::select);
        look(table.selected());
        if (typed) {
            typing.focus();
        }
    }

    @Override
    public Node node() {
        return body;
    }

    @Override
    public List<Node> actions() {
        HBox row = Boxes.row(
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                Buttons.plain(Icons.PRINT, T.get("act.printCount"), this::print),
                Buttons.plain(T.get("act.more"), () -> forms.more(reading)),
                Buttons.plain(T.get("act.newCount"), this::add),
                Buttons.primary(T.get("act.bookCount"), () -> forms.book(reading)));
        return List.of(row);
    }

    /// Now, or when the sheet was read.
    @Override
    public void focus() {
        wantsFocus = true;
        typing.focus();
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void add() {
        frame.tasks()
                .write(T.get("task.book"), progress -> model.counts().prepare(Set.of(), null, null))
                .then(count -> {
                    frame.notices().done(T.get("count.prepared", count.no()), model::undo);
                    wantsFocus = true;
                    refresh(-1);
                })
                .start();
    }

    @Override
    public void print() {
        Reading now = reading;
        if (now == null) {
            frame.notices().say(T.get("count.none"), Tint.WARN);
            return;
        }
        List<Sheet> sheets = now.open() ? List.of(sheet(now, false), sheet(now, true)) : List.of(sheet(now, false));
        frame.printing().preview(T.get("file.count", now.count().no()), progress -> sheets, model.look());
    }

    private Sheet sheet(Reading now, boolean blind) {
        return CountSheet.of(now.count(), now.lines(), model.itemsById(), now.lots(), blind, model.place());
    }

    @Override
    public void export() {
        Reading now = reading;
        if (now != null) {
            Sheet sheet = sheet(now, false);
            frame.printing().workbook(T.get("file.count", now.count().no()), progress -> List.of(sheet));
        }
    }
}

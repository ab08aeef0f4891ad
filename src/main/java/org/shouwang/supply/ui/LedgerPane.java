package org.shouwang.supply.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockLedger;

/// 收发存台账: opening, in and out by kind, closing of each item in a month.
final class LedgerPane implements SupplyPane {
    private static final Texts T = Texts.of(LedgerPane.class);

    private final SupplyModel model;
    private final Frame frame;
    private final Table<StockLedger.Line> table;
    private final Button month = Buttons.plain("", () -> turn(0));
    private final Button next;
    private final VBox box;
    private YearMonth shown;

    LedgerPane(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        shown = YearMonth.from(model.today());
        Tables<StockLedger.Line> columns = Tables.<StockLedger.Line>of()
                .text(T.get("column.item"), 120, line -> line.item().called())
                .wide()
                .text(T.get("column.unit"), 42, line -> line.item().unit())
                .number(T.get("column.opening"), 68, line -> line.opening().value());
        for (StockKind kind : StockKind.values()) {
            columns.number(Texts.name(kind), Texts.name(kind).length() > 2 ? 72 : 54, quiet(line -> line.of(kind)));
            if (kind == StockKind.COUNT_MORE) {
                columns.number(T.get("column.in"), 64, line -> line.in().value());
            }
        }
        table = columns.number(T.get("column.out"), 64, line -> line.out().value())
                .number(T.get("column.left"), 70, line -> line.closing().value())
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.SUPPLY, T.get("ledger.none")))
                .build();
        next = Buttons.icon(Icons.RIGHT, T.get("ledger.next"), () -> turn(1));
        month.getStyleClass().add("day-button");
        table.beside(Boxes.row(Buttons.icon(Icons.LEFT, T.get("ledger.before"), () -> turn(-1)), month, next));
        box = Boxes.stack(Boxes.grow(table));
        Boxes.grow(box);
    }

    private static Function<StockLedger.Line, @Nullable BigDecimal> quiet(Function<StockLedger.Line, Quantity> of) {
        return line -> {
            Quantity quantity = of.apply(line);
            return quantity.equals(Quantity.ZERO) ? null : quantity.value();
        };
    }

    /// 0 comes back to this month.
    private void turn(int by) {
        shown = by == 0 ? YearMonth.from(model.today()) : shown.plusMonths(by);
        refresh();
    }

    private LocalDate last() {
        LocalDate end = shown.atEndOfMonth();
        return end.isAfter(model.today()) ? model.today() : end;
    }

    @Override
    public void refresh() {
        month.setText(Dates.month(shown));
        LocalDate first = shown.atDay(1);
        LocalDate end = last();
        next.setDisable(!shown.isBefore(YearMonth.from(model.today())));
        model.tasks()
                .run(T.get("task.read"), progress -> model.ledger().readLong(q -> Stock.ledger(q, first, end)))
                .then(this::show)
                .start();
    }

    /// Kinds that did not occur take no room.
    private void show(StockLedger ledger) {
        Set<String> quiet = new HashSet<>();
        for (StockKind kind : StockKind.values()) {
            if (ledger.lines().stream().noneMatch(line -> line.kinds().containsKey(kind))) {
                quiet.add(Texts.name(kind));
            }
        }
        table.view().getColumns().forEach(column -> column.setVisible(!quiet.contains(column.getText())));
        table.items(ledger.lines());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public List<Node> actions() {
        return List.of(
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                Buttons.primary(Icons.PRINT, T.get("act.printLedger"), this::print));
    }

    private List<Sheet> sheets(YearMonth month) {
        return model.ledger().readLong(q -> model.papers().ledger(q, month));
    }

    @Override
    public void focus() {
        table.view().requestFocus();
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void add() {
        turn(0);
    }

    @Override
    public void print() {
        YearMonth month = shown;
        frame.printing().preview(T.get("file.ledger", Dates.month(month)), progress -> sheets(month), model.look());
    }

    @Override
    public void export() {
        YearMonth month = shown;
        frame.printing().workbook(T.get("file.ledger", Dates.month(month)), progress -> sheets(month));
    }
}

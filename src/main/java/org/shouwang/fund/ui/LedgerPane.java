package org.shouwang.fund.ui;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundAccount;
import org.shouwang.fund.FundLedgerSheet;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.FundView;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Stepper;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tile;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The ledger of one fund: what it is, the figures of the month or of all, every line, the day's seal.
final class LedgerPane extends VBox {
    private static final Texts T = Texts.of(LedgerPane.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final FundScreenModel model;
    private final Frame frame;
    private final FundLineForms lines;
    private final FundPaper paper;
    private final HBox title = Boxes.row();
    private final Label purposes = Boxes.sentence("");
    private final Tile opening = new Tile(T.get("tile.opening"));
    private final Tile income = new Tile(T.get("tile.income"));
    private final Tile spending = new Tile(T.get("tile.spending"));
    private final Tile closing = new Tile(T.get("tile.closing"));
    private final Segmented<LedgerSpan> spans =
            new Segmented<>(List.of(LedgerSpan.values()), Texts::name, LedgerSpan.ALL);
    private final Stepper months = new Stepper(T.get("month.before"), T.get("month.after"), this::step, this::newest);
    private final HBox state = Boxes.row();
    private final Label seal = Boxes.muted("");
    private final Table<FundLine> table;
    private @Nullable FundLine last;

    LedgerPane(
            FundScreenModel model,
            Frame frame,
            FundForms forms,
            FundLineForms lines,
            FundPaper paper,
            Runnable checkSeal) {
        this.model = model;
        this.frame = frame;
        this.lines = lines;
        this.paper = paper;
        setSpacing(10);
        table = table();
        table.view().setId("ledger");
        table.beside(months());
        Hyperlink check = Buttons.link(T.get("act.seal"), checkSeal);
        Hyperlink revise = Buttons.link(T.get("act.revise"), () -> {
            FundView view = model.viewProperty().get();
            if (view != null) {
                forms.revise(view.account().fund());
            }
        });
        HBox head = Boxes.row(title, Boxes.spacer(), revise);
        HBox tiles = Boxes.cards(opening, income, spending, closing);
        getChildren().addAll(head, purposes, tiles, Boxes.grow(table), Boxes.row(seal, check, Boxes.spacer(), state));
        model.viewProperty().subscribe(this::show);
    }

    private Table<FundLine> table() {
        return Tables.<FundLine>of()
                .text(T.get("column.day"), 62, line -> DAY.format(line.day()))
                .sortedBy((one, other) ->
                        Long.compare(one.id().value(), other.id().value()))
                .text(T.get("column.number"), 50, line -> line.label().substring(5))
                .text(T.get("column.voucher"), 110, FundLine::voucher)
                .text(T.get("column.words"), 180, FundLedgerSheet::words)
                .wide()
                .text(T.get("column.purpose"), 110, FundWords::purpose)
                .wide()
                .money(
                        T.get("column.income"),
                        92,
                        line -> line.kind() == FundLineKind.IN ? line.income().yuan() : null)
                .money(
                        T.get("column.spending"),
                        92,
                        line -> line.kind() == FundLineKind.IN
                                ? null
                                : line.spending().yuan())
                .money(T.get("column.balance"), 102, line -> line.balance().yuan())
                .text(T.get("column.approver"), 62, line -> FundWords.name(line.approver()))
                .text(T.get("column.handler"), 74, line -> FundWords.name(line.handler()))
                .text(T.get("column.beneficiary"), 120, line -> FundWords.text(FundLedgerSheet.beneficiary(line)))
                .hidden()
                .text(T.get("column.supplier"), 120, FundLine::supplier)
                .hidden()
                .filter(Fold::key)
                .unit(T.get("unit"))
                .rowTint(line -> line.counter() ? Tint.WARN : Tint.PLAIN)
                .struck(this::reversed)
                .empty(new EmptyState(
                        Icons.FUND,
                        T.get("empty.lines"),
                        ScreenCommand.of(T.get("act.in"), "F6", () -> withView(lines::takeIn))))
                .onOpen(this::open)
                .act(T.get("act.detail"), rows -> open(rows.getFirst()))
                .act(T.get("act.voucher"), rows -> withView(view -> paper.vouchers(view, rows)))
                .act(T.get("act.reverse"), rows -> withView(view -> lines.reverse(view, rows.getFirst())))
                .build();
    }

    private boolean reversed(FundLine line) {
        FundView view = model.viewProperty().get();
        return view != null && view.counter(line).isPresent();
    }

    private Node months() {
        months.managedProperty().bind(months.visibleProperty());
        spans.valueProperty().subscribe(span -> {
            boolean one = model.month.get() != null;
            if (one != (span == LedgerSpan.MONTH)) {
                model.month.set(one ? null : latest());
            }
        });
        HBox row = Boxes.row(spans, months);
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    private YearMonth latest() {
        FundView view = model.viewProperty().get();
        return view == null || view.last() == null
                ? YearMonth.from(model.today())
                : view.last().month();
    }

    private void newest() {
        model.month.set(latest());
    }

    private void step(int by) {
        YearMonth now = model.month.get();
        model.month.set(now == null ? latest() : now.plusMonths(by));
    }

    private void show(@Nullable FundView view) {
        setVisible(view != null);
        if (view == null) {
            return;
        }
        FundAccount account = view.account();
        Fund fund = account.fund();
        title.getChildren().setAll(Boxes.strong(fund.name()), Boxes.muted(FundWords.origin(fund)));
        if (!fund.running()) {
            title.getChildren().add(new Chip(T.get("fund.finished"), Tint.INFO));
        }
        purposes.setText(T.get("purposes", String.join(T.get("join.list"), fund.allowed())));
        opening.show(
                account.opening().text(),
                T.get("tile.begin", Dates.full(account.period().first())));
        income.show(account.income().text(), count(account, true));
        spending.show(account.spending().text(), count(account, false));
        boolean wrong = !account.agrees();
        closing.show(
                account.closing().text(),
                wrong ? T.get("tile.disagrees") : share(account),
                wrong ? Tint.ALERT : Tint.PLAIN);
        YearMonth of = view.month();
        months.show(of == null ? "" : Dates.month(of), true);
        months.setVisible(of != null);
        spans.valueProperty().set(of == null ? LedgerSpan.ALL : LedgerSpan.MONTH);
        state.getChildren().setAll(closed(view).stream().toList());
        seal.setText(view.seal());
        table.items(account.lines());
        FundLine newest = view.last();
        if (newest != null && !newest.equals(last) && account.lines().contains(newest)) {
            table.select(newest); // a line just written, or the end of a ledger just opened
            frame.tasks()
                    .run(T.get("task.read"), progress -> true) // once more when the rows have their heights
                    .then(later -> table.select(newest))
                    .start();
        }
        last = newest;
    }

    private static String count(FundAccount account, boolean in) {
        long count = account.lines().stream()
                .filter(line -> !line.counter() && in == (line.kind() == FundLineKind.IN))
                .count();
        return T.get("tile.lines", count);
    }

    /// How much of what there was is spent.
    private static String share(FundAccount account) {
        Money had = account.opening().plus(account.income());
        return had.fen() <= 0
                ? T.get("tile.nothing")
                : T.get("tile.spent", Math.round(account.spending().fen() * 100.0 / had.fen()));
    }

    private static Optional<Node> closed(FundView view) {
        YearMonth of = view.month();
        if (of == null) {
            return view.closes().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Boxes.muted(T.get(
                            "state.closedTo",
                            Dates.month(view.closes().getLast().month()))));
        }
        return Optional.of(
                view.close().isPresent()
                        ? new Chip(T.get("state.closed", Dates.month(of)), Tint.GOOD)
                        : new Chip(T.get("state.open", Dates.month(of)), Tint.PLAIN));
    }

    private void open(FundLine line) {
        withView(view -> new LineCard(frame, paper, lines).show(view, line));
    }

    private void withView(java.util.function.Consumer<FundView> act) {
        FundView view = model.viewProperty().get();
        if (view != null) {
            act.accept(view);
        }
    }

    /// F8: the line selected.
    void reverse(FundView view) {
        FundLine line = table.selected();
        if (line == null) {
            frame.notices().say(T.get("none.line"), Tint.WARN);
        } else {
            lines.reverse(view, line);
        }
    }

    /// The lines on the screen, as filtered.
    List<FundLine> shown() {
        return table.shown();
    }

    void focusFilter() {
        table.focusFilter();
    }
}

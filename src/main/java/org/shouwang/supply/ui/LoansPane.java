package org.shouwang.supply.ui;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Quantity;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.Loans;
import org.shouwang.supply.Slip;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockLoan;
import org.shouwang.supply.StockLoanId;
import org.shouwang.supply.sheet.LoanSheet;

/// 在外物品: who has which badge, armband, flag or vest, and what came back or was lost.
final class LoansPane implements SupplyPane {
    private static final Texts T = Texts.of(LoansPane.class);

    /// Which things are listed.
    enum Which {
        OUT,
        ALL
    }

    private final SupplyModel model;
    private final Frame frame;
    private final Segmented<Which> which = new Segmented<>(List.of(Which.values()), Texts::name, Which.OUT);
    private final Table<StockLoan> table;

    LoansPane(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        table = Tables.<StockLoan>of()
                .text(T.get("column.item"), 150, this::called)
                .text(T.get("column.marking"), 66, loan -> Objects.toString(loan.marking(), ""))
                .text(T.get("column.amount"), 70, this::amount)
                .text(
                        T.get("column.holder"),
                        96,
                        loan -> loan.holder() == null ? "" : loan.holder().value())
                .text(
                        T.get("column.whereabouts"),
                        130,
                        loan -> loan.whereabouts() == null
                                ? ""
                                : loan.whereabouts().value())
                .wide()
                .date(T.get("column.since"), StockLoan::since)
                .number(T.get("column.days"), 60, this::days)
                .date(T.get("column.back"), StockLoan::endedOn)
                .node(T.get("column.state"), 84, LoansPane::state, loan -> new Chip(state(loan), tint(loan)))
                .text(
                        T.get("column.note"),
                        110,
                        loan -> loan.note() == null ? "" : loan.note().value())
                .filter(Fold::key)
                .unit(T.get("unit.loan"))
                .empty(new EmptyState(Icons.CARD, T.get("loans.none")))
                .onOpen(loan -> back(List.of(loan)))
                .act(T.get("act.back"), this::back)
                .act(T.get("act.lost"), this::lost)
                .act(T.get("act.mark"), loans -> mark(loans.getFirst()))
                .build();
        table.beside(which);
        which.valueProperty().subscribe(now -> refresh());
    }

    private @Nullable StockItem item(StockLoan loan) {
        return model.level(loan.itemId()).map(level -> level.item()).orElse(null);
    }

    private String called(StockLoan loan) {
        StockItem item = item(loan);
        return item == null ? "" : item.called();
    }

    private String amount(StockLoan loan) {
        StockItem item = item(loan);
        return item == null ? loan.quantity().text() : Amounts.plain(item, loan.quantity());
    }

    private @Nullable Long days(StockLoan loan) {
        return loan.endedOn() == null ? ChronoUnit.DAYS.between(loan.since(), model.today()) : null;
    }

    private static String state(StockLoan loan) {
        return loan.ending() == null ? T.get("loan.out") : Texts.name(loan.ending());
    }

    private static Tint tint(StockLoan loan) {
        if (loan.ending() == null) {
            return Tint.INFO;
        }
        return switch (loan.ending()) {
            case GIVEN_BACK -> Tint.GOOD;
            case LOST -> Tint.ALERT;
            case REVERSED -> Tint.PLAIN;
        };
    }

    @Override
    public Node node() {
        return Boxes.grow(table);
    }

    @Override
    public List<Node> actions() {
        return List.of(
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print),
                Buttons.plain(T.get("act.lost"), () -> lost(table.selection())),
                Buttons.withKey(Buttons.primary(T.get("act.back"), () -> back(table.selection())), "Enter"));
    }

    @Override
    public void refresh() {
        boolean all = which.value() == Which.ALL;
        model.refresh();
        model.tasks()
                .run(T.get("task.read"), progress -> model.ledger().readLong(q -> all ? Loans.all(q) : Loans.open(q)))
                .then(table::items)
                .start();
    }

    private List<StockLoan> out(List<StockLoan> loans) {
        List<StockLoan> out =
                loans.stream().filter(loan -> loan.endedOn() == null).toList();
        if (out.isEmpty()) {
            frame.notices().say(T.get("loans.choose"), Tint.WARN);
        }
        return out;
    }

    private void back(List<StockLoan> loans) {
        List<StockLoan> out = out(loans);
        if (out.size() == 1 && out.getFirst().quantity().compareTo(Quantity.ONE) > 0) {
            part(out.getFirst());
        } else if (!out.isEmpty()) {
            List<StockLoanId> ids = out.stream().map(StockLoan::id).toList();
            frame.tasks()
                    .write(T.get("task.book"), progress -> model.loans().giveBack(ids, model.today()))
                    .then(slip -> done(slip, ids.size()))
                    .start();
        }
    }

    private void part(StockLoan loan) {
        Form form = new Form();
        Field<String> count = form.text(
                T.get("loan.back"),
                f -> f.required()
                        .named("quantity")
                        .initial(loan.quantity().text())
                        .hint(T.get("loan.back.hint", loan.quantity().text())));
        form.settle();
        frame.dialogs()
                .<Slip>form(
                        T.get("loan.back.title", called(loan)),
                        form,
                        T.get("act.back"),
                        () -> {
                            Quantity part = Quantity.parse(count.require())
                                    .orElseThrow(() ->
                                            new Fault("SUPPLY-05", T.get("item.number.unread", "")).at("quantity"));
                            return progress -> model.loans().giveBack(loan.id(), part, model.today());
                        },
                        slip -> done(slip, 1));
    }

    private void done(Slip slip, int count) {
        frame.notices().say(T.get("loan.back.done", count, slip.no()), Tint.GOOD);
        frame.notices().saved();
        refresh();
    }

    private void lost(List<StockLoan> loans) {
        List<StockLoan> out = out(loans);
        if (out.isEmpty()) {
            return;
        }
        frame.dialogs()
                .prompt(T.get("loan.lost.title", out.size()), T.get("loan.lost.how"), "", T.get("act.lost"), how -> {
                    List<StockLoanId> ids = out.stream().map(StockLoan::id).toList();
                    write(() -> model.loans().lose(ids, model.today(), how), T.get("loan.lost.done", ids.size()));
                });
    }

    private void mark(StockLoan loan) {
        frame.dialogs()
                .prompt(
                        T.get("act.mark"),
                        T.get("column.marking"),
                        Objects.toString(loan.marking(), ""),
                        T.get("loan.mark"),
                        number -> write(() -> model.loans().mark(loan.id(), number), T.get("loan.marked", number)));
    }

    private void write(Runnable work, String words) {
        frame.tasks()
                .write(T.get("task.book"), progress -> {
                    work.run();
                    return true;
                })
                .then(done -> {
                    frame.notices().done(words, model::undo);
                    refresh();
                })
                .start();
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
        frame.notices().say(T.get("loan.add"), Tint.INFO);
    }

    private Sheet sheet() {
        return LoanSheet.of(table.shown(), model.itemsById(), model.today(), model.place());
    }

    @Override
    public void print() {
        Sheet sheet = sheet();
        frame.printing().preview(T.get("file.loans", model.today()), progress -> List.of(sheet), model.look());
    }

    @Override
    public void export() {
        Sheet sheet = sheet();
        frame.printing().workbook(T.get("file.loans", model.today()), progress -> List.of(sheet));
    }
}

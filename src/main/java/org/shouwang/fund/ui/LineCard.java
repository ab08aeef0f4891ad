package org.shouwang.fund.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.CapitalAmount;
import org.shouwang.core.Money;
import org.shouwang.fund.FundLedgerSheet;
import org.shouwang.fund.FundLine;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.FundView;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// Everything one line says, over the page, with its voucher and its reversal a click away.
record LineCard(Frame frame, FundPaper paper, FundLineForms lines) {
    private static final Texts T = Texts.of(LineCard.class);

    void show(FundView view, FundLine line) {
        frame.tasks()
                .run(T.get("task.read"), progress -> lines.goods(line))
                .then(goods -> show(view, line, goods))
                .start();
    }

    private void show(FundView view, FundLine line, String goods) {
        List<Node> facts = new ArrayList<>();
        Money amount = line.kind() == FundLineKind.IN ? line.income() : line.spending();
        fact(facts, T.get("column.day"), Dates.full(line.day()));
        fact(facts, T.get("card.amount"), T.get("card.yuan", amount.text(), CapitalAmount.of(amount)));
        fact(
                facts,
                T.get("column.balance"),
                T.get("card.balance", line.balance().text()));
        fact(facts, T.get("column.words"), line.words().value());
        fact(facts, T.get("column.purpose"), FundWords.purpose(line));
        fact(facts, T.get("column.voucher"), line.voucher());
        fact(facts, T.get("column.beneficiary"), FundLedgerSheet.beneficiary(line));
        fact(facts, T.get("column.supplier"), line.supplier());
        fact(facts, T.get("card.goods"), goods);
        fact(facts, T.get("column.approver"), FundWords.name(line.approver()));
        fact(facts, T.get("column.handler"), FundWords.name(line.handler()));
        fact(facts, T.get("card.reason"), FundWords.words(line.reason()));
        fact(facts, T.get("card.second"), FundWords.name(line.secondPerson()));
        view.counter(line)
                .ifPresent(counter -> fact(
                        facts,
                        T.get("card.reversed"),
                        T.get("card.reversedBy", counter.label(), Dates.full(counter.day()))));
        DialogCard[] card = new DialogCard[1];
        List<Node> buttons = new ArrayList<>();
        if (view.counter(line).isEmpty() && !line.counter()) {
            buttons.add(Buttons.danger(T.get("act.reverse"), () -> {
                card[0].close();
                lines.reverse(view, line);
            }));
        }
        buttons.add(Buttons.plain(T.get("act.voucher"), () -> {
            card[0].close();
            paper.vouchers(view, List.of(line));
        }));
        card[0] = frame.dialogs()
                .show(
                        T.get("card.title", Texts.name(line.kind()), line.label()),
                        Boxes.column(facts.toArray(Node[]::new)),
                        buttons.toArray(Node[]::new));
    }

    private static void fact(List<Node> facts, String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        Label label = Boxes.muted(name);
        label.setStyle("-fx-min-width: 6em; -fx-pref-width: 6em;");
        Label words = Boxes.words(value);
        words.setWrapText(true);
        words.setStyle("-fx-max-width: 34em;");
        HBox row = Boxes.row(label, words);
        facts.add(row);
    }
}

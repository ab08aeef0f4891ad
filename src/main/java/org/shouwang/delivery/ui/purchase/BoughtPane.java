package org.shouwang.delivery.ui.purchase;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.purchase.BuyLine;
import org.shouwang.delivery.purchase.PurchaseLine;
import org.shouwang.delivery.purchase.Settlement;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// 实购: read off the returned buy list, what was got and at which price; then every door pays what it really got.
final class BoughtPane extends VBox {
    private static final Texts T = Texts.of(BoughtPane.class);

    private final PurchaseModel model;
    private final Frame frame;
    private final Table<BoughtRow> table;
    private final Bar bar;

    /// A line of the buy list with what was noted of it.
    ///
    /// @param line null where nothing was noted
    record BoughtRow(
            Settlement round, BuyLine wanted, @Nullable PurchaseLine line) {
        @Nullable
        Money price() {
            return line == null ? null : line.price();
        }

        @Nullable
        Quantity quantity() {
            return line == null ? null : line.quantity();
        }

        Quantity got() {
            Quantity noted = quantity();
            return noted == null ? wanted.total() : noted;
        }
    }

    BoughtPane(PurchaseModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        table = Tables.<BoughtRow>of()
                .text(T.get("column.goods"), 200, row -> row.wanted().kind().name())
                .wide()
                .text(T.get("column.unitOf"), 60, row -> row.wanted().kind().unit())
                .number(T.get("column.wanted"), 80, row -> row.wanted().total().value())
                .number(T.get("column.got"), 80, row -> row.got().value())
                .money(
                        T.get("column.price"),
                        80,
                        row -> row.price() == null ? null : row.price().yuan())
                .chip(T.get("column.difference"), 110, BoughtPane::words, row -> Tint.WARN)
                .filter(Fold::key)
                .unit(T.get("bought.unit"))
                .empty(new EmptyState(Icons.DELIVERY, T.get("bought.none")))
                .build();
        table.beside(Buttons.plain(T.get("act.setAmounts"), this::setAmounts));
        bar = new Bar();
        getStyleClass().add("stack");
        getChildren().addAll(bar, Boxes.grow(table));
        Boxes.grow(this);
    }

    private static @Nullable String words(BoughtRow row) {
        Quantity less = row.wanted().total().minus(row.got());
        if (row.got().equals(Quantity.ZERO)) {
            return T.get("bought.out");
        }
        return less.positive()
                ? T.get("bought.less", less.text())
                : less.negative() ? T.get("bought.more", less.negate().text()) : null;
    }

    void show(Settlement round) {
        List<BoughtRow> rows = round.orders().buyList().stream()
                .map(wanted -> new BoughtRow(round, wanted, round.bought(wanted.kind())))
                .toList();
        table.items(rows);
        bar.stay();
    }

    private void setAmounts() {
        Settlement round = model.settlement();
        if (round == null) {
            return;
        }
        frame.tasks()
                .write(
                        T.get("task.money"),
                        progress -> model.setAmounts(round.round().id()))
                .then(set -> frame.notices().done(T.get("bought.set", set.known(), set.unknown()), model::undo))
                .start();
    }

    /// What was got, at which price.
    private final class Bar extends EntryBar<BoughtRow> {
        private final TextField got = walking(field(6, T.get("column.got")));
        private final TextField price = walking(field(6, T.get("column.price")));

        Bar() {
            super(table);
            fill(List.of(
                    Boxes.muted(T.get("column.price")),
                    price,
                    Boxes.muted(T.get("column.got")),
                    got,
                    Boxes.muted(T.get("bought.hint"))));
        }

        @Override
        boolean same(BoughtRow one, BoughtRow other) {
            return one.round().round().id().equals(other.round().round().id())
                    && one.wanted().kind().key().equals(other.wanted().kind().key());
        }

        @Override
        String words(BoughtRow row) {
            return row.wanted().kind().text(row.wanted().total());
        }

        @Override
        void show(BoughtRow row) {
            Quantity quantity = row.quantity();
            Money cost = row.price();
            got.setText(quantity == null ? "" : quantity.text());
            price.setText(cost == null ? "" : cost.yuan().toPlainString());
        }

        @Override
        @Nullable
        String read(BoughtRow row, TextField field) {
            String much = got.getText().strip();
            String cost = price.getText().strip();
            Optional<Quantity> quantity = Quantity.parse(much);
            Optional<Money> money = Money.parse(cost);
            if ((!much.isEmpty() && quantity.isEmpty()) || (!cost.isEmpty() && money.isEmpty())) {
                return T.get("bought.unread");
            }
            frame.tasks()
                    .write(T.get("task.money"), progress -> {
                        model.purchases()
                                .bought(
                                        row.round().round().id(),
                                        row.wanted().kind(),
                                        quantity.orElse(null),
                                        money.orElse(null));
                        return true;
                    })
                    .start();
            return null;
        }
    }
}

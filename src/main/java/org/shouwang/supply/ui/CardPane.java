package org.shouwang.supply.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockCard;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockLevel;
import org.shouwang.supply.StockLot;
import org.shouwang.supply.StockLotId;
import org.shouwang.supply.StockMove;
import org.shouwang.supply.sheet.CardSheet;
import org.shouwang.supply.sheet.MoveWords;
import org.shouwang.supply.sheet.SlipSheet;

/// The card of one item at the right of the stock: what is there, its lots, and every line.
final class CardPane {
    private static final Texts T = Texts.of(CardPane.class);
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final int LOTS = 4;

    private final SupplyModel model;
    private final Frame frame;
    private final LevelsPane levels;
    private final VBox box = Boxes.stack();
    private final Card head = new Card();
    private final Table<StockCard.Line> table;
    private @Nullable StockLevel level;
    private @Nullable StockCard card;

    CardPane(SupplyModel model, Frame frame, LevelsPane levels) {
        this.model = model;
        this.frame = frame;
        this.levels = levels;
        table = Tables.<StockCard.Line>of()
                .date(T.get("column.day"), line -> line.move().day())
                .text(T.get("column.what"), 150, line -> MoveWords.what(line.move()))
                .wide()
                .number(
                        T.get("column.in"),
                        58,
                        line -> line.move().kind().in() ? line.move().quantity().value() : null)
                .number(
                        T.get("column.out"),
                        58,
                        line -> line.move().kind().in()
                                ? null
                                : line.move().quantity().negate().value())
                .number(T.get("column.left"), 62, line -> line.left().value())
                .text(T.get("column.slip"), 118, line -> line.move().no())
                .hidden()
                .text(T.get("column.handler"), 70, line -> line.move().handler().value())
                .hidden()
                .rowTint(line -> line.move().red() ? Tint.ALERT : Tint.PLAIN)
                .struck(StockCard.Line::reversed)
                .filter(Fold::key)
                .bare()
                .empty(new EmptyState(Icons.SUPPLY, T.get("card.empty")))
                .onOpen(this::slip)
                .act(T.get("act.slip"), lines -> slip(lines.getFirst()))
                .act(T.get("act.reverse"), this::reverse)
                .act(
                        T.get("act.reverseSlip"),
                        lines -> new ReverseForm(model, frame)
                                .slip(lines.getFirst().move().no()))
                .build();
        box.getChildren().addAll(head, Boxes.grow(table));
        box.setStyle("-fx-min-width: 36em; -fx-pref-width: 38em; -fx-max-width: 44em;");
        show(null);
    }

    Node node() {
        return box;
    }

    void show(@Nullable StockLevel now) {
        level = now;
        if (now == null) {
            card = null;
            head.getChildren().clear();
            head.content(Boxes.sentence(T.get("card.none")));
            table.items(List.of());
            return;
        }
        draw(now);
        model.tasks()
                .run(
                        T.get("task.read"),
                        progress -> model.stock().card(now.item().id(), EVER, model.today()))
                .then(read -> {
                    if (level != null && level.item().id().equals(read.item().id())) {
                        card = read;
                        List<StockCard.Line> lines = new ArrayList<>(read.lines());
                        table.items(lines.reversed());
                    }
                })
                .start();
    }

    private void draw(StockLevel now) {
        StockItem item = now.item();
        head.getChildren().clear();
        Label name = Boxes.strong(item.called());
        name.setStyle("-fx-font-size: 1.25em;");
        name.setMinWidth(0);
        Label stock = Boxes.strong(Amounts.words(item, now.stock()));
        stock.setStyle("-fx-font-size: 1.25em;");
        head.content(Boxes.row(name, Boxes.spacer(), stock));
        FlowPane chips = Boxes.flow();
        if (now.low() && item.minimum() != null) {
            chips.getChildren()
                    .add(new Chip(
                            T.get("card.low", Amounts.plain(item, item.minimum()), Amounts.words(item, now.gap())),
                            Tint.ALERT));
        }
        if (now.lent().positive()) {
            chips.getChildren().add(new Chip(T.get("card.lent", Amounts.plain(item, now.lent())), Tint.INFO));
        }
        now.lots().stream().limit(LOTS).forEach(lot -> chips.getChildren().add(chip(item, lot)));
        if (now.lots().size() > LOTS) {
            chips.getChildren().add(Boxes.muted(T.get("card.more", now.lots().size() - LOTS)));
        }
        if (!chips.getChildren().isEmpty()) {
            head.content(chips);
        }
        HBox acts = Boxes.row(
                Buttons.withKey(Buttons.plain(T.get("act.receive"), () -> levels.receive(item.id())), "F5"),
                Buttons.withKey(Buttons.plain(T.get("act.issue"), () -> levels.issue(item.id())), "F6"),
                Buttons.withKey(Buttons.plain(T.get("act.reverse"), this::reverse), "F7"),
                Boxes.spacer(),
                Buttons.link(T.get("act.printCard"), this::print),
                lots(now),
                Buttons.link(T.get("act.change"), () -> levels.change(item)));
        acts.setAlignment(Pos.CENTER_LEFT);
        head.content(acts);
    }

    private Node lots(StockLevel now) {
        Node link = Buttons.link(T.get("act.lots"), () -> levels.lots(now));
        link.setVisible(!now.lots().isEmpty());
        link.setManaged(!now.lots().isEmpty());
        return link;
    }

    private Node chip(StockItem item, StockLevel.InLot lot) {
        String where = MoveWords.lot(lot.lot());
        String amount = Amounts.plain(item, lot.stock());
        boolean over = lot.lot().expired(model.today());
        boolean soon = lot.lot().expiresOn() != null
                && !lot.lot().expiresOn().isAfter(model.today().plusDays(LevelScope.SOON));
        String words = where.isEmpty() ? T.get("card.lot.plain", amount) : T.get("card.lot", amount, where);
        String meant = lot.lot().meant();
        String all = meant.isEmpty() ? words : T.get("card.lot.meant", words, meant);
        return new Chip(
                over ? T.get("card.lot.over", all) : all,
                over ? Tint.ALERT : soon ? Tint.WARN : meant.isEmpty() ? Tint.PLAIN : Tint.INFO);
    }

    /// Takes back the selected lines, else the one booked last that stands.
    void reverse() {
        List<StockCard.Line> picked = table.selection();
        if (picked.isEmpty()) {
            picked = table.items().stream()
                    .filter(CardPane::stands)
                    .max(Comparator.comparingLong(line -> line.move().id().value()))
                    .map(List::of)
                    .orElse(List.of());
        }
        reverse(picked);
    }

    private static boolean stands(StockCard.Line line) {
        return !line.reversed() && !line.move().red();
    }

    private void reverse(List<StockCard.Line> lines) {
        List<StockMove> moves = lines.stream()
                .filter(CardPane::stands)
                .map(StockCard.Line::move)
                .toList();
        if (moves.isEmpty()) {
            frame.notices().say(T.get("reverse.none"), Tint.WARN);
            return;
        }
        new ReverseForm(model, frame).open(moves);
    }

    private void slip(StockCard.Line line) {
        String no = line.move().no();
        frame.printing()
                .preview(
                        no,
                        progress -> model.ledger().read(q -> {
                            Map<StockLotId, StockLot> lots = new HashMap<>();
                            List<StockMove> moves = Stock.slip(q, no);
                            moves.forEach(move -> Stock.lot(q, move.lotId()).ifPresent(lot -> lots.put(lot.id(), lot)));
                            return List.of(SlipSheet.of(moves, model.itemsById(), lots, model.place()));
                        }),
                        model.look());
    }

    void print() {
        StockLevel of = level;
        if (of == null) {
            frame.notices().say(T.get("card.none"), Tint.WARN);
            return;
        }
        LocalDate from = card == null || card.lines().isEmpty()
                ? model.today().withDayOfMonth(1)
                : Objects.requireNonNull(card.lines().getFirst().move().day());
        frame.printing()
                .preview(
                        T.get("file.card", of.item().called()),
                        progress -> List.of(CardSheet.of(
                                model.stock().card(of.item().id(), from, model.today()), model.place(), model.seal())),
                        model.look());
    }
}

package org.shouwang.supply.ui;

import java.util.List;
import java.util.Objects;
import org.shouwang.branch.ui.RollPicker;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.Slip;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockMove;
import org.shouwang.supply.StockMoveId;
import org.shouwang.supply.sheet.MoveWords;

/// Asks why lines are taken back, and who looked on.
final class ReverseForm {
    private static final Texts T = Texts.of(ReverseForm.class);

    private static final int SHOWN = 5;

    private final SupplyModel model;
    private final Frame frame;

    ReverseForm(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// Takes back what still stands of a slip.
    void slip(String no) {
        model.tasks()
                .run(T.get("task.read"), progress -> model.ledger().read(q -> Stock.standing(q, no)))
                .then(moves -> {
                    if (moves.isEmpty()) {
                        frame.notices().say(T.get("reverse.all", no), Tint.WARN);
                    } else {
                        open(moves);
                    }
                })
                .start();
    }

    /// @param moves at least one, of one item or several
    void open(List<StockMove> moves) {
        Form form = new Form();
        moves.stream().limit(SHOWN).forEach(move -> form.node(Boxes.sentence(line(move))));
        if (moves.size() > SHOWN) {
            form.node(Boxes.muted(T.get("reverse.more", moves.size() - SHOWN)));
        }
        Field<String> reason =
                form.text(T.get("reverse.reason"), f -> f.required().named("reason"));
        form.columns(2);
        Field<String> handler = form.suggest(
                T.get("reverse.handler"),
                RollPicker.of(model.members()),
                f -> f.required()
                        .named("handler")
                        .initial(model.ledger().actor().name()));
        Field<String> second = form.suggest(
                T.get("reverse.second"),
                RollPicker.of(model.members()),
                f -> f.required().named("secondPerson").hint(T.get("reverse.second.hint")));
        form.settle();
        frame.dialogs()
                .<Slip>form(
                        T.get("reverse.title", subject(moves)),
                        form,
                        T.get("reverse.act"),
                        () -> {
                            List<StockMoveId> ids =
                                    moves.stream().map(StockMove::id).toList();
                            String why = reason.require();
                            String by = Objects.toString(handler.value(), "");
                            String other = second.require();
                            return progress -> model.stock().reverse(ids, why, by, other);
                        },
                        slip -> {
                            frame.notices().say(T.get("reverse.done", slip.no()));
                            frame.notices().saved();
                            model.refresh();
                        });
    }

    private String line(StockMove move) {
        StockItem item = model.level(move.itemId()).map(level -> level.item()).orElse(null);
        String what = (item == null ? "" : item.called() + " ") + MoveWords.what(move);
        String much = item == null ? move.counted().text() : Amounts.words(item, move.counted());
        return T.get("reverse.line", move.day(), move.no(), what, much);
    }

    /// The item, or the slip where there are several.
    private String subject(List<StockMove> moves) {
        StockMove first = moves.getFirst();
        boolean one = moves.stream().allMatch(move -> move.itemId().equals(first.itemId()));
        return one
                ? model.level(first.itemId())
                        .map(level -> level.item().called())
                        .orElse(first.no())
                : first.no();
    }
}

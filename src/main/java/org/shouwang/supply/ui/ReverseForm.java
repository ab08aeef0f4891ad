package org.shouwang.supply.ui;

import java.util.List;
import java.util.Objects;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.Amounts;
import org.shouwang.supply.Slip;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockMove;
import org.shouwang.supply.StockMoveId;
import org.shouwang.supply.sheet.MoveWords;

/// Asks why lines are taken back, and who looked on.
final class ReverseForm {
    private static final Texts T = Texts.of(ReverseForm.class);

    private final SupplyModel model;
    private final Frame frame;

    ReverseForm(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void open(List<StockMove> moves, StockItem item) {
        Form form = new Form();
        for (StockMove move : moves.stream().limit(5).toList()) {
            form.node(Boxes.sentence(T.get(
                    "reverse.line", move.day(), move.no(), MoveWords.what(move), Amounts.words(item, move.counted()))));
        }
        if (moves.size() > 5) {
            form.node(Boxes.muted(T.get("reverse.more", moves.size() - 5)));
        }
        Field<String> reason =
                form.text(T.get("reverse.reason"), f -> f.required().named("reason"));
        form.columns(2);
        Field<String> handler = form.text(
                T.get("reverse.handler"),
                f -> f.required().initial(model.ledger().actor().name()));
        Field<String> second = form.text(
                T.get("reverse.second"), f -> f.required().named("secondPerson").hint(T.get("reverse.second.hint")));
        form.settle();
        frame.dialogs()
                .<Slip>form(
                        T.get("reverse.title", item.called()),
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
}

package org.shouwang.supply.ui;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.ui.RollPicker;
import org.shouwang.core.Quantity;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.StockCountId;
import org.shouwang.supply.StockMove;

/// What is asked before a stocktaking is booked, thrown away or brought up to date.
final class CountForms {
    private static final Texts T = Texts.of(CountForms.class);

    private final SupplyModel model;
    private final Frame frame;
    private final Runnable changed;

    CountForms(SupplyModel model, Frame frame, Runnable changed) {
        this.model = model;
        this.frame = frame;
        this.changed = changed;
    }

    /// What can be done to the whole sheet.
    enum Whole {
        AS_EXPECTED,
        EXPECT_NOW,
        DROP
    }

    void book(CountPane.@Nullable Reading now) {
        if (now == null || !now.open()) {
            frame.notices().say(T.get("count.closed"), Tint.WARN);
            return;
        }
        long open = now.lines().stream().filter(line -> line.counted() == null).count();
        long differing = now.lines().stream()
                .filter(line -> !line.difference().equals(Quantity.ZERO))
                .count();
        Form form = new Form();
        form.node(Boxes.sentence(T.get("count.book.words", now.lines().size() - open, differing, open)));
        Field<String> second = form.suggest(T.get("reverse.second"), RollPicker.of(model.members()), f -> {
            f.named("secondPerson")
                    .hint(T.get("count.second.hint", now.count().handler().value()));
            if (differing > 0) {
                f.required();
            }
        });
        form.settle();
        StockCountId id = now.count().id();
        frame.dialogs()
                .<List<StockMove>>form(
                        T.get("count.book.title", now.count().no()),
                        form,
                        T.get("act.bookCount"),
                        () -> {
                            String who = Objects.toString(second.value(), "");
                            return progress -> model.counts().book(id, who);
                        },
                        moves -> {
                            frame.notices()
                                    .say(
                                            moves.isEmpty()
                                                    ? T.get("count.booked.same")
                                                    : T.get(
                                                            "count.booked",
                                                            moves.getFirst().no(),
                                                            moves.size()),
                                            Tint.GOOD);
                            frame.notices().saved();
                            changed.run();
                        });
    }

    void more(CountPane.@Nullable Reading now) {
        if (now == null || !now.open()) {
            frame.notices().say(T.get("count.closed"), Tint.WARN);
            return;
        }
        Form form = new Form();
        Field<Whole> what =
                form.choice(T.get("count.whole"), Whole.class, f -> f.required().initial(Whole.AS_EXPECTED));
        form.settle();
        StockCountId id = now.count().id();
        frame.dialogs()
                .<Whole>form(
                        T.get("count.whole.title", now.count().no()),
                        form,
                        T.get("count.whole.act"),
                        () -> {
                            Whole act = what.require();
                            return progress -> {
                                switch (act) {
                                    case AS_EXPECTED -> model.counts().enterRest(id);
                                    case EXPECT_NOW -> model.counts().expectNow(id);
                                    case DROP -> model.counts().drop(id);
                                }
                                return act;
                            };
                        },
                        act -> {
                            frame.notices().done(T.get("count.whole.done", Texts.name(act)), model::undo);
                            changed.run();
                        });
    }
}

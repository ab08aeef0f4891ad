package org.shouwang.supply.ui;

import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.IssueList;
import org.shouwang.supply.IssueListDraft.Recipient;
import org.shouwang.supply.IssueListLine;
import org.shouwang.supply.ui.SupplyPickers.Taker;

/// Adds who signed on a blank row of a list, and changes how many shares somebody gets.
final class WalkUpForm {
    private static final Texts T = Texts.of(WalkUpForm.class);

    private final SupplyModel model;
    private final Frame frame;

    WalkUpForm(SupplyModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// @param changed is told when somebody was added
    void open(IssueList list, Runnable changed) {
        Form form = new Form();
        Picker<Taker> picker = SupplyPickers.taker(model);
        Field<String> who = form.suggest(
                T.get("column.person"), picker, f -> f.required().named("taker").hint(T.get("walkUp.hint")));
        form.columns(2);
        Field<Integer> times = form.number(
                T.get("walkUp.times"), f -> f.required().named("times").initial(1));
        Field<Boolean> taken = form.check(T.get("walkUp.taken"), f -> f.initial(true));
        form.settle();
        frame.dialogs()
                .<IssueListLine>form(
                        T.get("walkUp.title", list.title()),
                        form,
                        T.get("walkUp.act"),
                        () -> {
                            Recipient one = recipient(picker.value(), who.require(), times.require());
                            boolean signed = Boolean.TRUE.equals(taken.value());
                            return progress -> model.lists().add(list.id(), one, signed);
                        },
                        line -> {
                            frame.notices()
                                    .done(T.get("walkUp.done", line.name().value(), line.place()), model::undo);
                            changed.run();
                        });
    }

    private static Recipient recipient(@Nullable Taker known, String typed, int times) {
        return known == null
                ? new Recipient(typed, null, null, null, times)
                : new Recipient(known.name(), known.whereabouts(), known.member(), known.household(), times);
    }

    /// Another number of shares for somebody on the list.
    void times(IssueListLine line, Runnable changed) {
        Form form = new Form();
        Field<Integer> times = form.number(
                T.get("walkUp.times"), f -> f.required().named("times").initial(line.times()));
        form.settle();
        frame.dialogs()
                .<Integer>form(
                        T.get("times.title", line.name().value()),
                        form,
                        T.get("times.act"),
                        () -> {
                            int shares = times.require();
                            return progress -> {
                                model.lists().times(line.id(), shares);
                                return shares;
                            };
                        },
                        shares -> {
                            frame.notices().done(T.get("times.done", line.name().value(), shares), model::undo);
                            changed.run();
                        });
    }
}

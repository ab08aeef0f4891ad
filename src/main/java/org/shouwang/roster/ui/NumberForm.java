package org.shouwang.roster.ui;

import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.NumberDays;
import org.shouwang.roster.Slot;

/// How many people one shift needs on one day.
final class NumberForm {
    private static final Texts T = Texts.of(NumberForm.class);

    private NumberForm() {}

    static void open(RosterScreenModel model, Frame frame, Slot slot, int needed) {
        Form form = new Form();
        Field<Integer> people = form.number(
                T.get("number.people"),
                f -> f.required()
                        .initial(needed)
                        .hint(T.get("number.hint"))
                        .check(number -> number < 0 || number > 99 ? T.get("number.bounds") : null));
        frame.dialogs()
                .form(
                        T.get("number.title", model.where(slot)),
                        form,
                        T.get("number.act"),
                        () -> {
                            int number = people.require();
                            return Work.of(() -> model.setup()
                                    .staffing()
                                    .number(slot.shift().id(), NumberDays.DATE, slot.day(), number));
                        },
                        done -> model.tell(T.get("done.number", model.where(slot))));
    }
}

package org.shouwang.heads.ui;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.heads.ChosenBy;
import org.shouwang.heads.Head;
import org.shouwang.heads.HeadDraft;
import org.shouwang.heads.HeadPerson;
import org.shouwang.heads.HeadPost;
import org.shouwang.household.Found;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// The form of an appointment: a resident picked from the registry fills name, phone and door; anybody else is typed.
final class AppointForm {
    private static final Texts T = Texts.of(AppointForm.class);

    final Form form = new Form();
    private final HeadsScreenModel model;
    private final Picker<Found> picker;
    private final Field<String> name;
    private final Field<String> phone;
    private final Field<String> dwelling;
    private final Field<ChosenBy> chosenBy;
    private final Field<LocalDate> from;
    private final Field<String> standIn;
    private final Field<String> note;
    private final @Nullable Head old;

    /// @param old what is put right, null for a new appointment
    AppointForm(HeadsScreenModel model, @Nullable Head old) {
        this.model = model;
        this.old = old;
        picker = Pickers.resident(model.index());
        form.pick(T.get("form.resident"), picker, f -> f.hint(T.get("form.resident.hint")));
        form.columns(2);
        name = form.text(T.get("column.name"), f -> f.required());
        phone = form.text(T.get("column.phone"), f -> {});
        dwelling = form.text(T.get("column.dwelling"), f -> {});
        chosenBy = form.choice(
                T.get("column.chosenBy"), ChosenBy.class, f -> f.required().initial(ChosenBy.RESIDENTS));
        from = form.date(T.get("column.from"), model.clock(), f -> f.required().initial(model.today()));
        standIn = form.text(T.get("column.standIn"), f -> f.hint(T.get("form.standIn.hint")));
        form.columns(1);
        note = form.text(T.get("column.note"), f -> {});
        if (old != null) {
            fill(old);
        }
        picker.onPick(found -> {
            name.set(found.name());
            phone.set(found.phone());
            dwelling.set(found.dwelling().brief());
        });
    }

    private void fill(Head head) {
        name.initial(head.name().value());
        phone.initial(head.phone() == null ? "" : head.phone().value());
        dwelling.initial(words(head.dwelling()));
        chosenBy.initial(head.chosenBy());
        from.initial(head.appointedOn());
        standIn.initial(words(head.standIn()));
        note.initial(words(head.note()));
    }

    private static String words(@Nullable Confidential words) {
        return words == null ? "" : words.value();
    }

    /// What is typed now, read on the FX thread; the person is looked up when the work runs.
    Work<HeadDraft> draft(HeadPost post) {
        Found picked = picker.value();
        String called = name.require();
        String number = Objects.requireNonNullElse(phone.value(), "");
        String door = Objects.requireNonNullElse(dwelling.value(), "");
        ChosenBy how = chosenBy.require();
        LocalDate day = from.require();
        Confidential deputy = Confidential.orNull(standIn.value());
        Confidential remark = Confidential.orNull(note.value());
        return progress -> HeadDraft.of(post, person(picked, called, number, door), how)
                .from(day)
                .standIn(deputy)
                .note(remark);
    }

    private HeadPerson person(@Nullable Found picked, String called, String number, String door) {
        if (picked != null) {
            return model.person(picked, called, number);
        }
        HeadPerson typed = model.typed(called, number, door);
        boolean same = old != null && old.name().equals(typed.name());
        return old == null || !same
                ? typed
                : new HeadPerson(
                        old.residentId(),
                        typed.name(),
                        typed.phone(),
                        old.sex(),
                        old.politicalStatus(),
                        typed.dwelling());
    }
}

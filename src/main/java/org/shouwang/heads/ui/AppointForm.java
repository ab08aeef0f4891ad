package org.shouwang.heads.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.heads.ChosenBy;
import org.shouwang.heads.Head;
import org.shouwang.heads.HeadCard;
import org.shouwang.heads.HeadDraft;
import org.shouwang.heads.HeadPerson;
import org.shouwang.heads.HeadPost;
import org.shouwang.heads.StandIn;
import org.shouwang.household.Found;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// The form of an appointment: a resident picked from the registry fills name, phone and door; anybody else is typed.
/// Below, who stands in and for how long.
final class AppointForm {
    private static final Texts T = Texts.of(AppointForm.class);
    private static final Pattern WITH_NUMBER = Pattern.compile("(.*?)\\s*([+\\d][-\\d]{6,})");

    final Form form = new Form();
    private final HeadsScreenModel model;
    private final Picker<Found> picker;
    private final Field<String> name;
    private final Field<String> phone;
    private final Field<String> dwelling;
    private final Field<ChosenBy> chosenBy;
    private final Field<LocalDate> from;
    private final Picker<Found> deputyPicker;
    private final Field<String> deputy;
    private final Field<String> deputyPhone;
    private final Field<LocalDate> deputyFrom;
    private final Field<LocalDate> deputyUntil;
    private final Field<String> note;
    private final @Nullable HeadCard old;

    /// @param old what is put right, null for a new appointment
    AppointForm(HeadsScreenModel model, @Nullable HeadCard old) {
        this.model = model;
        this.old = old;
        picker = Pickers.resident(model.index());
        form.pick(T.get("form.resident"), picker, f -> f.hint(T.get("form.resident.hint")));
        form.columns(3);
        name = form.text(T.get("column.name"), f -> f.required());
        phone = form.text(T.get("column.phone"), f -> {});
        dwelling = form.text(T.get("column.dwelling"), f -> {});
        form.columns(2);
        chosenBy = form.choice(
                T.get("column.chosenBy"), ChosenBy.class, f -> f.required().initial(ChosenBy.RESIDENTS));
        from = form.date(T.get("column.from"), model.clock(), f -> f.required().initial(model.today()));
        form.section(T.get("form.standIn"));
        deputyPicker = Pickers.resident(model.index());
        form.columns(1);
        form.pick(T.get("form.resident"), deputyPicker, f -> {});
        form.columns(2);
        deputy = form.text(T.get("column.name"), f -> {});
        deputyPhone = form.text(T.get("column.phone"), f -> {});
        deputyFrom = form.date(T.get("column.since"), model.clock(), f -> f.initial(model.today()));
        deputyUntil = form.date(T.get("column.till"), model.clock(), f -> f.hint(T.get("form.standIn.till")));
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
        deputyPicker.onPick(found -> {
            deputy.set(found.name());
            deputyPhone.set(found.phone());
        });
    }

    private void fill(HeadCard card) {
        Head head = card.head();
        name.initial(head.name().value());
        phone.initial(head.phone() == null ? "" : head.phone().value());
        dwelling.initial(words(head.dwelling()));
        chosenBy.initial(head.chosenBy());
        from.initial(head.appointedOn());
        note.initial(words(head.note()));
        Optional<StandIn> who = card.standIn(model.today());
        if (who.isPresent()) {
            deputy.initial(who.get().name().value());
            deputyPhone.initial(
                    who.get().phone() == null ? "" : who.get().phone().value());
            deputyFrom.initial(who.get().fromDay());
            deputyUntil.initial(who.get().untilDay());
        } else {
            Matcher legacy = WITH_NUMBER.matcher(card.standInWords(model.today()));
            deputy.initial(legacy.matches() ? legacy.group(1) : card.standInWords(model.today()));
            deputyPhone.initial(legacy.matches() ? legacy.group(2) : "");
        }
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
        StandIn standIn = standIn();
        Confidential remark = Confidential.orNull(note.value());
        return progress -> HeadDraft.of(post, person(picked, called, number, door), how)
                .from(day)
                .deputy(standIn)
                .note(remark);
    }

    private @Nullable StandIn standIn() {
        PersonName who = PersonName.orNull(deputy.value());
        if (who == null) {
            return null;
        }
        Found picked = deputyPicker.value();
        ResidentId resident = picked != null && picked.name().equals(who.value()) ? picked.resident() : known(who);
        LocalDate since = deputyFrom.value();
        return StandIn.of(
                resident,
                who,
                Phone.orNull(deputyPhone.value()),
                since == null ? model.today() : since,
                deputyUntil.value());
    }

    private @Nullable ResidentId known(PersonName who) {
        Optional<StandIn> before = old == null ? Optional.empty() : old.standIn(model.today());
        return before.filter(one -> one.name().equals(who))
                .map(StandIn::residentId)
                .orElse(null);
    }

    private HeadPerson person(@Nullable Found picked, String called, String number, String door) {
        if (picked != null) {
            return model.person(picked, called, number);
        }
        HeadPerson typed = model.typed(called, number, door);
        if (old == null || !old.head().name().equals(typed.name())) {
            return typed;
        }
        Head head = old.head();
        return new HeadPerson(
                head.residentId(), typed.name(), typed.phone(), head.sex(), head.politicalStatus(), typed.dwelling());
    }
}

package org.shouwang.donation.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.donation.Intent;
import org.shouwang.donation.IntentDraft;
import org.shouwang.donation.IntentState;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// What is asked about offers: who offers what, and what we answer.
final class IntentForms {
    private static final Texts T = Texts.of(IntentForms.class);

    private final DonationScreenModel model;
    private final Frame frame;

    IntentForms(DonationScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void offer() {
        form(null);
    }

    void change(Intent intent) {
        if (!arrived(intent)) {
            form(intent);
        }
    }

    /// Says so where its receipt stands for it already.
    private boolean arrived(Intent intent) {
        boolean arrived = intent.state() == IntentState.ARRIVED;
        if (arrived) {
            frame.notices().say(T.get("intent.arrived"), Tint.WARN);
        }
        return arrived;
    }

    private void form(@Nullable Intent intent) {
        Form form = new Form();
        GiftsField[] field = new GiftsField[1];
        DonorFields donor = new DonorFields(
                form,
                model.donors(),
                intent == null ? null : intent.giver(),
                () -> field[0] = new GiftsField(
                        form,
                        model.book().shelf(),
                        model.today(),
                        false,
                        f -> f.initial(intent == null ? null : intent.gifts()).hint(T.get("gifts.hint"))));
        GiftsField gifts = field[0];
        Field<LocalDate> expected = form.date(
                T.get("expected"), model.clock(), f -> f.initial(intent == null ? null : intent.expectedOn()));
        Field<String> wish = form.text(
                T.get("wish"),
                f -> f.initial(
                        intent == null || intent.wish() == null
                                ? null
                                : intent.wish().value()));
        Field<String> note = form.text(
                T.get("note"),
                f -> f.initial(
                        intent == null || intent.note() == null
                                ? null
                                : intent.note().value()));
        form.settle();
        frame.dialogs()
                .<Boolean>form(
                        intent == null ? T.get("offer.title") : T.get("change.title"),
                        form,
                        intent == null ? T.get("act.offer") : T.get("act.change"),
                        () -> {
                            LocalDate since = intent == null ? model.today() : intent.offeredOn();
                            IntentDraft draft = new IntentDraft(
                                    donor.donor(), gifts.typed(), since, expected.value(), wish.value(), note.value());
                            return progress -> {
                                if (intent == null) {
                                    model.intents().offer(draft);
                                } else {
                                    model.intents().change(intent.id(), draft);
                                }
                                return true;
                            };
                        },
                        done -> done(intent == null ? T.get("offered") : T.get("changed")));
    }

    void accept(Intent intent) {
        act(
                intent,
                () -> model.intents().accept(intent.id()),
                T.get("accepted", intent.giver().called()));
    }

    void reopen(Intent intent) {
        act(
                intent,
                () -> model.intents().reopen(intent.id()),
                T.get("reopened", intent.giver().called()));
    }

    private void act(Intent intent, Runnable work, String told) {
        if (arrived(intent)) {
            return;
        }
        frame.tasks()
                .write(T.get("task.write"), Work.of(work::run))
                .then(done -> done(told))
                .start();
    }

    void decline(Intent intent) {
        if (arrived(intent)) {
            return;
        }
        Form form = new Form();
        Field<String> reason = form.text(
                T.get("decline.reason"), f -> f.required().named("reason").hint(T.get("decline.hint")));
        frame.dialogs()
                .<Boolean>form(
                        T.get("decline.title", intent.giver().called()),
                        form,
                        T.get("act.decline"),
                        () -> {
                            String why = reason.require();
                            return progress -> {
                                model.intents().decline(intent.id(), why);
                                return true;
                            };
                        },
                        done -> done(T.get("declined", intent.giver().called())));
    }

    private void done(String told) {
        frame.notices().done(told, model::undo);
        model.refresh();
    }
}

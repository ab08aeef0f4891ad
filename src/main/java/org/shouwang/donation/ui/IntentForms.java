package org.shouwang.donation.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.donation.Donor;
import org.shouwang.donation.DonorKind;
import org.shouwang.donation.Intent;
import org.shouwang.donation.IntentDraft;
import org.shouwang.donation.IntentState;
import org.shouwang.donation.Publication;
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
        if (intent.state() == IntentState.ARRIVED) {
            frame.notices().say(T.get("intent.arrived"), Tint.WARN);
            return;
        }
        form(intent);
    }

    private void form(@Nullable Intent intent) {
        Donor donor = intent == null ? null : intent.giver();
        Form form = new Form();
        Field<String> name = form.text(
                T.get("donor"),
                f -> f.named("donor")
                        .initial(
                                donor == null || donor.name() == null
                                        ? null
                                        : donor.name().value())
                        .hint(T.get("donor.hint")));
        GiftsField gifts = new GiftsField(
                form,
                model.book().shelf(),
                model.today(),
                false,
                f -> f.initial(intent == null ? null : intent.gifts()).hint(T.get("gifts.hint")));
        form.columns(3);
        Field<DonorKind> kind = form.choice(
                T.get("kind"),
                DonorKind.class,
                f -> f.required().initial(donor == null ? DonorKind.ANONYMOUS : donor.kind()));
        Field<Publication> publication = form.choice(
                T.get("publication"),
                Publication.class,
                f -> f.required().initial(donor == null ? Publication.NAMELESS : donor.publication()));
        Field<String> phone = form.text(
                T.get("phone"),
                f -> f.initial(
                        donor == null || donor.phone() == null
                                ? null
                                : donor.phone().value()));
        if (donor == null) {
            ReceiveForm.follow(name, kind, publication);
        }
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
                            Donor giver = new Donor(
                                    PersonName.orNull(name.value()),
                                    kind.require(),
                                    Phone.orNull(phone.value()),
                                    publication.require());
                            LocalDate since = intent == null ? model.today() : intent.offeredOn();
                            IntentDraft draft = new IntentDraft(
                                    giver, gifts.typed(), since, expected.value(), wish.value(), note.value());
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
        if (intent.state() == IntentState.ARRIVED) {
            frame.notices().say(T.get("intent.arrived"), Tint.WARN);
            return;
        }
        frame.tasks()
                .write(T.get("task.write"), Work.of(work::run))
                .then(done -> done(told))
                .start();
    }

    void decline(Intent intent) {
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

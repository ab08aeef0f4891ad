package org.shouwang.delivery.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.shouwang.branch.Member;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Outcome;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// What is done with the lines that are chosen in the list of deliveries, each with its way back.
final class DeliveryActs {
    private static final Texts T = Texts.of(DeliveryActs.class);

    private final DeliveryScreenModel model;
    private final Frame frame;
    private final Consumer<List<DoorLine>> next;
    private final Runnable again;

    /// @param next told before lines are marked, so that the one after them can be chosen
    /// @param again shows the list once more
    DeliveryActs(DeliveryScreenModel model, Frame frame, Consumer<List<DoorLine>> next, Runnable again) {
        this.model = model;
        this.frame = frame;
        this.next = next;
        this.again = again;
    }

    void leave(List<DoorLine> lines) {
        if (!chosen(lines)) {
            return;
        }
        next.accept(lines);
        List<DoorLine> fresh = lines.stream()
                .filter(line -> line.delivery().status() != DeliveryStatus.LEFT_AT_DOOR)
                .toList();
        if (fresh.isEmpty()) {
            frame.notices().say(T.get("left.already"));
            again.run();
        } else {
            model.leaveAtDoor(fresh, count -> done(T.get("left", count)));
        }
    }

    /// Asks for the day where they are put off.
    void settle(List<DoorLine> lines, DeliveryStatus status) {
        if (!chosen(lines)) {
            return;
        }
        if (status == DeliveryStatus.POSTPONED) {
            putOff(lines);
            return;
        }
        next.accept(lines);
        model.settle(lines, Outcome.of(status), count -> done(T.get("settled", count, Texts.name(status))));
    }

    private void putOff(List<DoorLine> lines) {
        Form form = new Form();
        LocalDate tomorrow = LocalDate.now(model.clock()).plusDays(1);
        Field<LocalDate> day =
                form.date(T.get("putOff.day"), model.clock(), f -> f.required().initial(tomorrow));
        frame.dialogs()
                .<LocalDate>form(
                        T.get("putOff.title", lines.size()),
                        form,
                        T.get("putOff.act"),
                        () -> {
                            Outcome outcome = Outcome.putOff(day.require());
                            return progress -> model.putOff(lines, outcome);
                        },
                        until -> {
                            next.accept(lines);
                            again.run();
                            done(T.get("putOff.done", lines.size(), Dates.brief(until)));
                        });
    }

    void reopen(List<DoorLine> lines) {
        if (chosen(lines)) {
            model.reopen(lines, count -> done(T.get("reopened", count)));
        }
    }

    void sendOut(List<DoorLine> lines) {
        Member who = model.courier.get();
        if (chosen(lines)) {
            String name = who == null ? T.get("courier.nobody") : who.name().value();
            model.sendOut(lines, who, count -> done(T.get("sent", count, name)));
        }
    }

    void strike(List<DoorLine> lines) {
        if (chosen(lines)) {
            frame.dialogs()
                    .ask(
                            T.get("strike.question", lines.size()),
                            T.get("strike.consequence"),
                            T.get("act.strike"),
                            () -> model.strike(lines, count -> done(T.get("struck", count))));
        }
    }

    /// The form shows the words about a door too, so that opening it counts as asking for them.
    void revise(DoorLine line) {
        if (line.delivery().note() == null) {
            form(line);
        } else {
            model.hint(line, words -> form(line));
        }
    }

    private void form(DoorLine line) {
        RevisionForm right = new RevisionForm(line, model);
        frame.dialogs()
                .<Boolean>form(
                        T.get("revise.title"),
                        right.form,
                        T.get("act.revise"),
                        () -> {
                            var draft = right.draft();
                            return progress -> {
                                model.revise(line.delivery().id(), draft);
                                return true;
                            };
                        },
                        done -> done(T.get("revised")));
    }

    private boolean chosen(List<DoorLine> lines) {
        if (lines.isEmpty()) {
            frame.notices().say(T.get("none.chosen"));
        }
        return !lines.isEmpty();
    }

    private void done(String words) {
        frame.notices().done(words, model::undo);
    }

    /// The words about a door, after asking the store; the audit notes it.
    void hint(DoorLine line) {
        model.hint(
                line,
                words -> frame.dialogs()
                        .tell(T.get("hint.title", line.door()), words.isEmpty() ? T.get("hint.none") : words));
    }
}

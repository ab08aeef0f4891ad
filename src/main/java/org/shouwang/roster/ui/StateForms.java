package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Duties;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Grounds;
import org.shouwang.roster.PlaceEvent;
import org.shouwang.roster.PlaceHistory;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;
import org.shouwang.roster.Suspensions;

/// The forms that change a state of the roster: stand-in, swap, made-up duty, absence, suspension, each with its reason
/// and who agreed; and the history of a place.
final class StateForms {
    private static final Texts T = Texts.of(StateForms.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final RosterScreenModel model;
    private final Frame frame;
    private final Duties duties;
    private final Suspensions suspensions;
    private final PlaceHistory history;

    StateForms(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        duties = model.setup().duties();
        suspensions = model.setup().suspensions();
        history = model.setup().history();
    }

    /// Reason and approver, the last two fields of each form.
    private record GroundsFields(Field<String> reason, Field<String> approver) {
        static GroundsFields in(Form form, boolean required) {
            form.columns(2);
            return new GroundsFields(
                    form.text(T.get("state.reason"), f -> {
                        if (required) {
                            f.required();
                        }
                    }),
                    form.text(T.get("state.approver"), f -> f.hint(T.get("state.approverHint"))));
        }

        Grounds grounds() {
            return Grounds.of(reason.value(), approver.value());
        }
    }

    private void act(String title, Form form, String act, java.util.function.Supplier<Work<Object>> work, String done) {
        frame.dialogs().form(title, form, act, work, ok -> frame.notices().done(done, model::undo));
    }

    void absent(DutyRoster roster, Duty duty) {
        String name = roster.member(duty.memberId()).called();
        Form form = new Form();
        GroundsFields fields = GroundsFields.in(form, true);
        act(
                T.get("absent.titleAt", name, model.where(roster.slot(duty))),
                form,
                T.get("absent.act"),
                () -> {
                    Grounds grounds = fields.grounds();
                    return progress -> duties.absent(duty.id(), grounds);
                },
                T.get("done.absent", name));
    }

    /// The person came after all.
    void present(DutyRoster roster, Duty duty) {
        String name = roster.member(duty.memberId()).called();
        frame.tasks()
                .write(T.get("state.present"), progress -> duties.present(duty.id()))
                .then(ok -> frame.notices().done(T.get("state.presentDone", name), model::undo))
                .start();
    }

    /// First who, then why.
    void standIn(DutyRoster roster, Duty duty) {
        String name = roster.member(duty.memberId()).called();
        Slot slot = roster.slot(duty);
        DialogCard[] card = new DialogCard[1];
        CandidatePane pane = new CandidatePane(typed -> model.candidates(slot, typed), chosen -> {
            card[0].close();
            standIn(roster, duty, chosen);
        });
        card[0] = frame.dialogs().show(T.get("standIn.title", name, model.where(slot)), pane);
    }

    private void standIn(DutyRoster roster, Duty duty, Member chosen) {
        String name = roster.member(duty.memberId()).called();
        Form form = new Form();
        GroundsFields fields = GroundsFields.in(form, false);
        act(
                T.get("state.standInTitle", chosen.called(), name, model.where(roster.slot(duty))),
                form,
                T.get("state.standInAct"),
                () -> {
                    Grounds grounds = fields.grounds();
                    return progress -> duties.standIn(duty.id(), chosen.id(), grounds);
                },
                T.get("done.standIn", chosen.called(), name));
    }

    /// Two people change places; the other one is chosen from the duties shown, from today on first.
    void swap(DutyRoster roster, Duty duty) {
        LocalDateTime now = LocalDateTime.now(model.rosters().clock());
        LocalDateTime from =
                roster.slot(duty).end().isBefore(now) ? roster.slot(duty).day().atStartOfDay() : now;
        List<Duty> others = roster.duties().stream()
                .filter(other -> !other.memberId().equals(duty.memberId())
                        && other.status().manned()
                        && roster.slot(other).end().isAfter(from)
                        && !stands(roster, other.memberId(), duty)
                        && !stands(roster, duty.memberId(), other))
                .toList();
        String name = roster.member(duty.memberId()).called();
        if (others.isEmpty()) {
            frame.dialogs().tell(T.get("swap.titleAt", name, model.where(roster.slot(duty))), T.get("swap.nobody"));
            return;
        }
        Form form = new Form();
        Field<Duty> with = form.choice(
                T.get("swap.with"),
                others,
                other ->
                        T.get("swap.choice", roster.member(other.memberId()).called(), model.where(roster.slot(other))),
                f -> f.required().initial(others.getFirst()));
        GroundsFields fields = GroundsFields.in(form, false);
        act(
                T.get("swap.titleAt", name, model.where(roster.slot(duty))),
                form,
                T.get("swap.act"),
                () -> {
                    Duty other = with.require();
                    Grounds grounds = fields.grounds();
                    return progress -> {
                        duties.swap(duty.id(), other.id(), grounds);
                        return true;
                    };
                },
                T.get("swap.done", name));
    }

    /// Whether somebody is written, in whatever state, into the place of a duty.
    private static boolean stands(DutyRoster roster, MemberId member, Duty place) {
        return roster.allDuties().stream()
                .anyMatch(each -> each.memberId().equals(member)
                        && each.shiftId().equals(place.shiftId())
                        && each.day().equals(place.day()));
    }

    /// A duty for one that was missed.
    void makeUp(DutyRoster roster, Duty duty) {
        String name = roster.member(duty.memberId()).called();
        List<Shift> shifts = roster.shifts();
        Form form = new Form().columns(2);
        Field<LocalDate> day = form.date(T.get("makeUp.day"), model.rosters().clock(), field -> field.required());
        Field<Shift> shift = form.choice(
                T.get("makeUp.shift"),
                shifts,
                each -> T.get("makeUp.choice", roster.post(each).name(), each.name(), each.hours()),
                field -> field.required().initial(shifts.getFirst()));
        GroundsFields fields = GroundsFields.in(form, false);
        fields.reason().initial(T.get("makeUp.reason", Dates.brief(duty.day())));
        act(
                T.get("makeUp.title", name),
                form,
                T.get("makeUp.act"),
                () -> {
                    LocalDate on = day.require();
                    Shift at = shift.require();
                    Grounds grounds = fields.grounds();
                    return progress -> duties.makeUp(duty.id(), at.id(), on, grounds);
                },
                T.get("makeUp.done", name));
    }

    /// Nobody stands here on that day.
    void suspend(Slot slot) {
        Form form = new Form();
        GroundsFields fields = GroundsFields.in(form, true);
        form.node(Boxes.sentence(T.get("suspend.hint")));
        act(
                T.get("suspend.title", model.where(slot)),
                form,
                T.get("suspend.act"),
                () -> {
                    Grounds grounds = fields.grounds();
                    return progress -> suspensions.suspend(slot.shift().id(), slot.day(), grounds);
                },
                T.get("suspend.done", model.where(slot)));
    }

    void resume(Slot slot) {
        frame.tasks()
                .write(T.get("suspend.resume"), progress -> {
                    suspensions.resume(slot.shift().id(), slot.day());
                    return true;
                })
                .then(ok -> frame.notices().done(T.get("suspend.resumed", model.where(slot)), model::undo))
                .start();
    }

    private record Told(List<String> states, List<PlaceEvent> events) {}

    /// What was done to a place, and how it stands.
    void history(Slot slot) {
        frame.tasks()
                .run(
                        T.get("history.work"),
                        progress -> new Told(
                                history.states(slot.shift().id(), slot.day()),
                                history.of(
                                        slot.shift().id(),
                                        slot.day(),
                                        model.rosters().clock().getZone())))
                .then(told -> show(slot, told))
                .start();
    }

    private void show(Slot slot, Told told) {
        VBox lines = Boxes.column();
        told.states().forEach(state -> lines.getChildren().add(Boxes.strong(state)));
        for (PlaceEvent event : told.events()) {
            lines.getChildren()
                    .add(Boxes.row(
                            Boxes.muted(TIME.format(event.at())),
                            Boxes.words(event.words()),
                            Boxes.spacer(),
                            Boxes.muted(event.actor())));
        }
        if (told.events().isEmpty()) {
            lines.getChildren().add(Boxes.muted(T.get("history.none")));
        }
        lines.getStyleClass().add("place-history");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("place-history-scroll");
        scroll.getStylesheets().add(DutyDayScreen.css());
        frame.dialogs().show(T.get("history.title", model.where(slot)), scroll);
    }
}

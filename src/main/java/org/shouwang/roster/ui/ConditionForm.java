package org.shouwang.roster.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberStatus;
import org.shouwang.core.Confidential;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Profile;
import org.shouwang.roster.Shift;
import org.shouwang.roster.ShiftPattern;
import org.shouwang.roster.ShiftPlan;
import org.shouwang.roster.Wish;
import org.shouwang.roster.WishKind;

/// What one person can and wants: a form for the lasting things, and lists of times, company and leave.
final class ConditionForm {
    private static final Texts T = Texts.of(ConditionForm.class);
    private static final List<MemberStatus> LEAVES =
            Arrays.stream(MemberStatus.values()).filter(MemberStatus::away).toList();

    /// Whether somebody may be in charge.
    enum Leads {
        BY_TITLE,
        YES,
        NO
    }

    private final RosterScreenModel model;
    private final Frame frame;
    private final Runnable then;

    ConditionForm(RosterScreenModel model, Frame frame, Runnable then) {
        this.model = model;
        this.frame = frame;
        this.then = then;
    }

    private void act(String title, Form form, String act, Supplier<Work.Step> step) {
        frame.dialogs().form(title, form, act, () -> Work.of(step.get()), done -> {
            frame.notices().saved();
            then.run();
        });
    }

    void open(Member member, Conditions all) {
        Profile known = all.profile(member);
        Form form = new Form().columns(2);
        Field<String> team =
                form.text(T.get("people.team"), f -> f.initial(known.team()).hint(T.get("people.teamHint")));
        Field<String> skills = form.text(
                T.get("people.skills"), f -> f.initial(known.qualifications()).hint(T.get("people.skillsHint")));
        Boolean leads = known.leads();
        Field<Leads> leading = form.choice(
                T.get("people.leadsLong"),
                Leads.class,
                f -> f.required().initial(leads == null ? Leads.BY_TITLE : leads ? Leads.YES : Leads.NO));
        Field<Integer> share = form.number(
                T.get("people.shareLong"), f -> f.initial(known.sharePercent()).hint(T.get("people.shareHint")));
        Field<Integer> most = form.number(
                T.get("people.mostLong"),
                f -> f.initial(known.mostMinutes() == null ? null : known.mostMinutes() / 60)
                        .hint(T.get("people.mostHint")));
        Field<Boolean> given = form.check(T.get("people.givenOnly"), f -> f.initial(known.onlyGiven()));
        DialogCard[] card = new DialogCard[1];
        form.node(times(member, all, card)).node(pairs(member, all, card)).node(leaves(member, all, card));
        card[0] = frame.dialogs()
                .form(
                        T.get("people.title", member.called()),
                        form,
                        T.get("people.save"),
                        () -> {
                            Leads who = leading.require();
                            Integer hours = most.value();
                            Profile profile = new Profile(
                                    known.id(),
                                    member.id(),
                                    team.value(),
                                    skills.value(),
                                    who == Leads.BY_TITLE ? null : Boolean.valueOf(who == Leads.YES),
                                    share.value(),
                                    hours == null ? null : hours * 60,
                                    Boolean.TRUE.equals(given.value()) ? Boolean.TRUE : null);
                            return Work.of(() -> model.setup().wishes().revise(profile));
                        },
                        done -> {
                            frame.notices().saved();
                            then.run();
                        });
    }

    private VBox part(String title, String add, Runnable adding, List<FlowPane> lines) {
        VBox part = Boxes.column(Boxes.row(Boxes.strong(title), Buttons.link(add, adding)));
        part.getChildren().addAll(lines);
        part.getStyleClass().add("condition-part");
        return part;
    }

    private FlowPane line(String words, String act, DialogCard[] card, Work.Step step) {
        return Boxes.flow(Boxes.words(words), Buttons.link(act, () -> {
            card[0].close();
            frame.tasks()
                    .write(T.get("work.people"), Work.of(step))
                    .then(done -> {
                        frame.notices().saved();
                        then.run();
                    })
                    .start();
        }));
    }

    private VBox times(Member member, Conditions all, DialogCard[] card) {
        return part(
                T.get("people.times"),
                T.get("people.addWish"),
                () -> {
                    card[0].close();
                    wish(List.of(member), all);
                },
                all.wishes(member).stream()
                        .map(wish -> line(
                                ConditionWords.of(wish, all),
                                T.get("people.remove"),
                                card,
                                () -> model.setup().wishes().remove(wish.id())))
                        .toList());
    }

    private VBox pairs(Member member, Conditions all, DialogCard[] card) {
        return part(
                T.get("people.pairs"),
                T.get("people.addPair"),
                () -> {
                    card[0].close();
                    pair(member, all);
                },
                all.pairs(member).stream()
                        .map(pair -> line(
                                ConditionWords.of(pair, member, all),
                                T.get("people.remove"),
                                card,
                                () -> model.setup().wishes().unpair(pair.oneId(), pair.otherId())))
                        .toList());
    }

    private VBox leaves(Member member, Conditions all, DialogCard[] card) {
        LocalDate today = model.rosters().today();
        return part(
                T.get("people.leave"),
                T.get("people.addLeave"),
                () -> {
                    card[0].close();
                    leave(member);
                },
                all.leaves(member).stream()
                        .map(leave -> line(
                                ConditionWords.of(leave),
                                T.get("people.back"),
                                card,
                                () -> model.setup()
                                        .roll()
                                        .returned(
                                                member.id(), leave.fromDay().isAfter(today) ? leave.fromDay() : today)))
                        .toList());
    }

    void wish(List<Member> members, Conditions all) {
        Form form = new Form().columns(2);
        Field<WishKind> kind = form.choice(
                T.get("wish.kind"), WishKind.class, f -> f.required().initial(WishKind.UNAVAILABLE));
        Field<DayOfWeek> weekday = form.choice(
                T.get("wish.weekday"),
                List.of(DayOfWeek.values()),
                Dates::weekday,
                f -> f.hint(T.get("wish.weekdayHint")));
        Field<LocalDate> from = form.date(T.get("wish.fromDay"), model.rosters().clock(), f -> {});
        Field<LocalDate> until =
                form.date(T.get("wish.untilDay"), model.rosters().clock(), f -> f.hint(T.get("wish.untilHint")));
        List<String> halves = List.of(T.get("wish.halves").split("\\|"));
        Field<String> half = form.choice(T.get("wish.half"), halves, words -> words, f -> f.initial(halves.getFirst()));
        Field<String> times = form.text(T.get("wish.times"), f -> f.hint(T.get("wish.timesHint")));
        if (half.control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe((before, chosen) -> {
                if (chosen != null) {
                    String[] words = chosen.toString().split(" ");
                    times.set(words.length > 1 ? words[1] : null);
                }
            });
        }
        Field<Shift> shift = form.choice(
                T.get("wish.only"),
                all.shifts(),
                each -> T.get("wish.shift", all.post(each), each.name()),
                f -> f.hint(T.get("wish.onlyHint")));
        Field<String> note = form.text(T.get("wish.note"), f -> {});
        String who = members.size() == 1 ? members.getFirst().called() : T.get("wish.several", members.size());
        act(T.get("wish.title", who), form, T.get("wish.act"), () -> {
            List<Wish> drafts = members.stream()
                    .map(member -> draft(member, kind.require(), weekday.value(), from.value(), until.value())
                            .in(shift.value() == null ? null : shift.require().id()))
                    .map(wish -> timed(wish, times.value(), note.value()))
                    .toList();
            return () -> drafts.forEach(draft -> model.setup().wishes().add(draft));
        });
    }

    private static Wish draft(
            Member member,
            WishKind kind,
            @Nullable DayOfWeek weekday,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        // one date alone means that day
        LocalDate last = until == null && weekday == null ? from : until;
        return Wish.of(member.id(), kind).on(weekday).between(from, last);
    }

    private static Wish timed(Wish wish, @Nullable String times, @Nullable String note) {
        Wish timed = wish;
        if (times != null) {
            ShiftPlan plan = ShiftPattern.read(times, 1).getFirst();
            timed = wish.at(plan.start(), plan.minutes());
        }
        return new Wish(
                timed.id(),
                timed.memberId(),
                timed.kind(),
                timed.weekday(),
                timed.fromDay(),
                timed.untilDay(),
                timed.start(),
                timed.minutes(),
                timed.shiftId(),
                Confidential.orNull(note));
    }

    private void pair(Member member, Conditions all) {
        Form form = new Form().columns(2);
        List<Member> others =
                all.people().stream().filter(other -> !other.equals(member)).toList();
        Field<Member> mate = form.choice(T.get("pair.mate"), others, Member::called, f -> f.required());
        Field<Boolean> apart = form.check(T.get("pair.never"), f -> f.initial(false));
        act(T.get("pair.title", member.called()), form, T.get("pair.act"), () -> {
            Member other = mate.require();
            boolean together = !Boolean.TRUE.equals(apart.value());
            return () -> model.setup().wishes().pair(member.id(), other.id(), together);
        });
    }

    void leave(Member member) {
        LocalDate today = model.rosters().today();
        Form form = new Form().columns(2);
        Field<MemberStatus> kind = form.choice(
                T.get("leave.kind"), LEAVES, Texts::name, f -> f.required().initial(MemberStatus.LEAVE));
        Field<String> reason = form.text(T.get("leave.reason"), f -> {});
        Field<LocalDate> from = form.date(
                T.get("leave.from"), model.rosters().clock(), f -> f.required().initial(today));
        Field<LocalDate> until =
                form.date(T.get("leave.until"), model.rosters().clock(), f -> f.hint(T.get("leave.untilHint")));
        act(T.get("leave.title", member.called()), form, T.get("leave.act"), () -> {
            MemberStatus what = kind.require();
            LocalDate first = from.require();
            LocalDate last = until.value();
            Confidential why = Confidential.orNull(reason.value());
            return () -> model.setup().roll().leave(member.id(), what, first, last, why, today);
        });
    }
}

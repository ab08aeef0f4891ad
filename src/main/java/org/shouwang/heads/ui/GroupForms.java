package org.shouwang.heads.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitId;
import org.shouwang.core.Confidential;
import org.shouwang.heads.GroupCard;
import org.shouwang.heads.NoticeTexts;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// The forms of the ten-household groups: leader, moving doors, what is noted, the words of the notices.
public final class GroupForms {
    private static final Texts T = Texts.of(GroupForms.class);

    private final GroupsModel model;
    private final Frame frame;
    private final NoticeForm notices;
    private final LeaderForm leader;

    public GroupForms(GroupsModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.notices = new NoticeForm(model, frame);
        this.leader = new LeaderForm(model, frame);
    }

    /// Where doors can go: a group of their unit, or a new one.
    private record Target(@Nullable GroupCard group, String words) {}

    /// Groups the compound, or the unit of a group, anew.
    void group(@Nullable GroupCard of) {
        new GroupingForm(model, frame).open(of);
    }

    LeaderForm leader() {
        return leader;
    }

    /// How often the group reports, when it last did, remarks.
    void note(GroupCard group) {
        Form form = new Form().columns(2);
        Field<String> often = form.text(
                T.get("column.frequency"),
                f -> f.initial(group.group().frequency()).hint(T.get("note.hint")));
        Field<LocalDate> reported = form.date(
                T.get("column.reported"),
                model.clock(),
                f -> f.initial(group.group().reportedOn()));
        form.columns(1);
        Confidential before = group.group().note();
        Field<String> note = form.text(T.get("column.note"), f -> f.initial(before == null ? "" : before.value()));
        frame.dialogs()
                .<Boolean>form(
                        T.get("note.title", group.name()),
                        form,
                        T.get("act.noteGroup"),
                        () -> {
                            String words = often.value();
                            LocalDate day = reported.value();
                            Confidential remark = Confidential.orNull(note.value());
                            return progress -> {
                                model.groups().note(group.id(), words, day, remark);
                                return true;
                            };
                        },
                        done -> done(T.get("note.done", group.name())));
    }

    /// Puts doors of one unit into another of its groups, or a new one.
    public void move(List<Place> places, @Nullable GroupCard from) {
        if (places.isEmpty()) {
            frame.notices().say(T.get("doors.pick"));
            return;
        }
        UnitId unit = places.getFirst().unit().id();
        if (places.stream().anyMatch(place -> !place.unit().id().equals(unit))) {
            frame.notices().say(T.get("doors.oneUnit"));
            return;
        }
        frame.tasks()
                .run(T.get("act.move"), progress -> model.groups().book())
                .then(book -> {
                    List<Target> targets = new ArrayList<>();
                    book.groups().stream()
                            .filter(group -> group.unit().id().equals(unit)
                                    && (from == null || !group.id().equals(from.id())))
                            .forEach(group ->
                                    targets.add(new Target(group, T.get("move.target", group.name(), group.homes()))));
                    targets.add(new Target(null, T.get("move.new")));
                    move(places, targets);
                })
                .start();
    }

    private void move(List<Place> places, List<Target> targets) {
        List<RoomId> rooms = places.stream().map(Place::id).toList();
        String first = places.getFirst().brief();
        String which = places.size() == 1 ? first : T.get("move.which", first, places.size());
        Form form = new Form();
        Field<Target> to = form.choice(
                T.get("move.to"), targets, Target::words, f -> f.required().initial(targets.getFirst()));
        frame.dialogs()
                .<String>form(
                        T.get("move.title", which),
                        form,
                        T.get("move.act"),
                        () -> {
                            Target target = to.require();
                            GroupCard group = target.group();
                            return progress -> {
                                if (group == null) {
                                    model.groups().found(rooms);
                                    return T.get("move.founded", which);
                                }
                                model.groups().move(rooms, group.id());
                                return T.get("move.done", which, group.name());
                            };
                        },
                        this::done);
    }

    /// Leaves doors without a group.
    public void takeOut(List<Place> places) {
        if (places.isEmpty()) {
            frame.notices().say(T.get("doors.pick"));
            return;
        }
        List<RoomId> rooms = places.stream().map(Place::id).toList();
        frame.tasks()
                .write(T.get("act.takeOut"), Work.of(() -> model.groups().takeOut(rooms)))
                .then(done -> done(T.get("takeOut.done", places.getFirst().brief(), places.size())))
                .start();
    }

    void dissolve(GroupCard group) {
        frame.dialogs()
                .ask(
                        T.get("dissolve.question", group.name()),
                        T.get("dissolve.consequence"),
                        T.get("act.dissolve"),
                        () -> frame.tasks()
                                .write(
                                        T.get("act.dissolve"),
                                        Work.of(() -> model.groups().dissolve(group.id())))
                                .then(done -> done(T.get("dissolve.done", group.name())))
                                .start());
    }

    /// The notices of some groups.
    void notices(List<GroupCard> groups) {
        notices.groups(groups);
    }

    /// What stands on every notice.
    void words() {
        frame.tasks()
                .run(T.get("act.words"), progress -> model.groups().notices())
                .then(this::words)
                .start();
    }

    private void words(NoticeTexts now) {
        Form form = new Form();
        Field<String> pledge = form.lines(
                T.get("words.pledge"),
                6,
                f -> f.required().initial(now.pledge()).hint(T.get("words.hint")));
        Field<String> phones =
                form.lines(T.get("words.phones"), 4, f -> f.required().initial(now.phones()));
        Field<String> emergency =
                form.lines(T.get("words.emergency"), 3, f -> f.required().initial(now.emergency()));
        frame.dialogs()
                .<Boolean>form(
                        T.get("words.title"),
                        form,
                        T.get("words.act"),
                        () -> {
                            NoticeTexts texts =
                                    new NoticeTexts(pledge.require(), phones.require(), emergency.require());
                            return progress -> {
                                model.groups().word(texts);
                                return true;
                            };
                        },
                        done -> done(T.get("words.done")));
    }

    private void done(String words) {
        frame.notices().done(words, model::undo);
    }
}

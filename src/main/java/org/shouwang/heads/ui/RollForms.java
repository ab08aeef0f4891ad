package org.shouwang.heads.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.shouwang.heads.Head;
import org.shouwang.heads.HeadAct;
import org.shouwang.heads.HeadCard;
import org.shouwang.heads.HeadDraft;
import org.shouwang.heads.HeadPost;
import org.shouwang.heads.StandIn;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// The forms of the roll: appointing, putting right, one more office, relief.
final class RollForms {
    private static final Texts T = Texts.of(RollForms.class);

    private final HeadsScreenModel model;
    private final Frame frame;

    RollForms(HeadsScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void open(HeadRow row) {
        if (row.vacant()) {
            appoint(List.of(row));
        } else {
            revise(row);
        }
    }

    /// One person for all vacant offices among the rows, in one appointment.
    void appoint(List<HeadRow> rows) {
        List<HeadRow> vacant = rows.stream().filter(HeadRow::vacant).toList();
        if (vacant.isEmpty()) {
            frame.notices().say(T.get("none.vacant"));
            return;
        }
        HeadRow first = vacant.getFirst();
        List<HeadPost> more = vacant.stream()
                .skip(1)
                .map(HeadRow::post)
                .filter(post -> post.levelCode().equals(first.post().levelCode()))
                .toList();
        String seats = more.isEmpty() ? first.title() : T.get("seats.more", first.title(), more.size() + 1);
        AppointForm form = new AppointForm(model, null);
        frame.dialogs()
                .<Head>form(
                        T.get("appoint.title", seats),
                        form.form,
                        T.get("act.appoint"),
                        () -> {
                            Work<HeadDraft> draft = form.draft(first.post());
                            return progress ->
                                    model.appoint(draft.work(progress).more(more));
                        },
                        head -> done(T.get("appointed", head.name().value(), seats)));
    }

    private void revise(HeadRow row) {
        HeadCard card = row.card();
        if (card == null) {
            return;
        }
        AppointForm form = new AppointForm(model, card);
        frame.dialogs()
                .<Head>form(
                        T.get("revise.title", row.title()),
                        form.form,
                        T.get("act.revise"),
                        () -> {
                            Work<HeadDraft> draft = form.draft(row.post());
                            return progress -> model.revise(card.head().id(), draft.work(progress));
                        },
                        now -> done(T.get("revised", now.name().value())));
    }

    /// Gives vacant offices to somebody who holds one of the same level already.
    void extend(List<HeadRow> rows) {
        List<HeadRow> vacant = rows.stream().filter(HeadRow::vacant).toList();
        List<HeadCard> heads = vacant.isEmpty()
                ? List.of()
                : model.acting(vacant.getFirst().post().levelCode());
        if (heads.isEmpty()) {
            frame.notices().say(T.get("none.extend"));
            return;
        }
        Form form = new Form();
        Field<HeadCard> who = form.choice(
                T.get("extend.who"), heads, model::called, f -> f.required().initial(heads.getFirst()));
        frame.dialogs()
                .<String>form(
                        T.get("extend.title", vacant.getFirst().title()),
                        form,
                        T.get("act.extend"),
                        () -> {
                            HeadCard card = who.require();
                            return progress -> {
                                String name = card.head().name().value();
                                model.together(
                                        HeadAct.EXTEND,
                                        name,
                                        () -> vacant.forEach(row ->
                                                model.heads().extend(card.head().id(), row.post())));
                                return name;
                            };
                        },
                        name -> done(T.get("appointed", name, vacant.getFirst().title())));
    }

    /// Takes this office from somebody who holds several.
    void release(HeadRow row) {
        Head head = row.head();
        if (head == null || !head.acting()) {
            frame.notices().say(T.get("none.acting"));
            return;
        }
        frame.tasks()
                .write(T.get("act.release"), Work.of(() -> model.heads().release(head.id(), row.post())))
                .then(ended -> done(T.get("released", head.name().value(), row.title())))
                .start();
    }

    void relieve(HeadRow row) {
        Head head = row.head();
        if (head == null || !head.acting()) {
            frame.notices().say(T.get("none.acting"));
            return;
        }
        Form form = new Form();
        Field<LocalDate> until = form.date(
                T.get("column.until"), model.clock(), f -> f.required().initial(model.today()));
        Field<String> reason =
                form.text(T.get("column.reason"), f -> f.required().hint(T.get("relieve.hint")));
        String name = head.name().value();
        frame.dialogs()
                .<Boolean>form(
                        T.get("relieve.title", row.title(), name),
                        form,
                        T.get("act.relieve"),
                        () -> {
                            LocalDate day = until.require();
                            String why = reason.require();
                            return progress -> {
                                model.relieve(head.id(), day, why);
                                return true;
                            };
                        },
                        done -> done(T.get("relieved", name)));
    }

    /// Everybody who stands or stood in.
    void standIns(HeadRow row) {
        HeadCard card = row.card();
        List<StandIn> all = card == null ? List.of() : card.standIns();
        Node list = Boxes.stack(all.isEmpty() ? new Node[] {Boxes.muted(T.get("standIns.none"))} : lines(all));
        frame.dialogs().show(T.get("standIns.title", row.title()), list);
    }

    private static Node[] lines(List<StandIn> all) {
        return all.stream()
                .map(one -> Boxes.words(T.get(
                        "standIns.line",
                        one.words(),
                        one.fromDay(),
                        one.untilDay() == null ? T.get("until.now") : one.untilDay())))
                .toArray(Node[]::new);
    }

    void strike(HeadRow row) {
        Head head = row.head();
        if (head == null) {
            frame.notices().say(T.get("none.acting"));
            return;
        }
        String name = head.name().value();
        frame.dialogs()
                .ask(
                        T.get("strike.question", name, row.title()),
                        T.get("strike.consequence"),
                        T.get("act.strike"),
                        () -> frame.tasks()
                                .write(T.get("act.strike"), Work.of(() -> model.strike(head.id())))
                                .then(done -> done(T.get("struck", name)))
                                .start());
    }

    private void done(String words) {
        frame.notices().done(words, model::undo);
    }
}

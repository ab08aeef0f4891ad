package org.shouwang.heads.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Phone;
import org.shouwang.heads.Area;
import org.shouwang.heads.AreaCard;
import org.shouwang.heads.AreaDraft;
import org.shouwang.household.Found;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// The form of a responsibility area: its cells as people write them, and a line for each person who answers for it.
public final class AreaForm {
    private static final Texts T = Texts.of(AreaForm.class);

    private final AreasModel model;
    private final Frame frame;

    public AreaForm(AreasModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// A new area of rooms picked on the map.
    public void of(List<RoomId> rooms) {
        frame.tasks()
                .run(T.get("act.area"), progress -> model.words(rooms))
                .then(words -> open(null, words))
                .start();
    }

    /// @param old what is put right, null for a new one
    /// @param cells what stands in the field of cells at first
    void open(@Nullable AreaCard old, String cells) {
        Form form = new Form().columns(2);
        Field<String> name = form.text(
                T.get("column.area"),
                f -> f.required()
                        .named("name")
                        .initial(old == null ? "" : old.area().name()));
        Field<Area.Kind> kind = form.choice(
                T.get("column.kind"),
                Area.Kind.class,
                f -> f.required()
                        .initial(old == null ? Area.Kind.PARTY : old.area().kind()));
        form.columns(1);
        Field<String> where = form.text(
                T.get("column.cells"),
                f -> f.required().named("cells").initial(cells).hint(T.get("area.cells.hint")));
        form.section(T.get("area.people"));
        form.columns(2);
        Picker<Member> member = new Picker<>(this::members).prompt(T.get("area.member"));
        Picker<Found> resident = Pickers.resident(model.residents());
        form.pick(T.get("area.fromMembers"), member, f -> {});
        form.pick(T.get("area.fromResidents"), resident, f -> {});
        Field<String> people = form.lines(
                T.get("area.lines"), 3, f -> f.hint(T.get("area.lines.hint")).initial(old == null ? "" : lines(old)));
        form.columns(2);
        Field<LocalDate> from = form.date(
                T.get("column.since"),
                model.clock(),
                f -> f.required()
                        .initial(old == null ? model.today() : old.area().fromDay()));
        Field<LocalDate> until = form.date(
                T.get("column.till"),
                model.clock(),
                f -> f.initial(old == null ? null : old.area().untilDay()));
        form.columns(1);
        Field<String> note = form.text(
                T.get("column.note"),
                f -> f.initial(old == null ? "" : old.area().note()));
        member.onPick(one -> {
            append(people, line(one.called(), one.phone()));
            member.set(null);
        });
        resident.onPick(found -> {
            append(people, line(found.name(), Phone.orNull(found.phone())));
            resident.set(null);
        });
        frame.dialogs()
                .<String>form(
                        old == null
                                ? T.get("act.area")
                                : T.get("area.revise", old.area().name()),
                        form,
                        old == null ? T.get("area.act") : T.get("act.revise"),
                        () -> {
                            Written written = new Written(
                                    kind.require(),
                                    name.require(),
                                    where.require(),
                                    from.require(),
                                    until.value(),
                                    note.value(),
                                    Objects.requireNonNullElse(people.value(), ""));
                            return progress -> write(old, written);
                        },
                        called -> frame.notices().done(T.get("area.done", called), model::undo));
    }

    /// What stands in the form.
    private record Written(
            Area.Kind kind,
            String name,
            String where,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String note,
            String people) {}

    private String write(@Nullable AreaCard old, Written in) {
        AreaDraft draft = new AreaDraft(
                in.kind(),
                in.name(),
                in.from(),
                in.until(),
                in.note(),
                model.cells(in.where()),
                model.people(in.people(), model.today(), old));
        if (old == null) {
            model.areas().layOut(draft);
        } else {
            model.areas().revise(old.area().id(), draft);
        }
        return in.name();
    }

    private static void append(Field<String> lines, String line) {
        String now = Objects.requireNonNullElse(lines.value(), "");
        lines.set(now.isEmpty() ? line : now + "\n" + line);
    }

    private static String lines(AreaCard card) {
        List<String> lines = new ArrayList<>();
        card.answering().forEach(person -> lines.add(line(person.name().value(), person.phone())));
        return String.join("\n", lines);
    }

    private List<Hit<Member>> members(String typed) {
        return model.members().find(typed, 9).stream()
                .map(one -> Hit.of(one, one.called(), Texts.name(one.kind())))
                .toList();
    }

    private static String line(String name, @Nullable Phone phone) {
        return phone == null ? name : name + " " + phone.value();
    }
}

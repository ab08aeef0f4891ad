package org.shouwang.gate.ui.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Entrance;
import org.shouwang.compound.EntranceId;
import org.shouwang.compound.Side;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointCard;
import org.shouwang.gate.CheckpointDraft;
import org.shouwang.gate.CheckpointKind;
import org.shouwang.gate.Equipment;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// The forms of entrances and checkpoints.
final class PlaceForms {
    private static final Texts T = Texts.of(PlaceForms.class);

    private final PlaceScreenModel model;
    private final Frame frame;

    PlaceForms(PlaceScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// @param old what is put right, null for a new one
    void entrance(@Nullable Entrance old) {
        Entrance blank = old == null ? Entrance.named("", Side.SOUTH) : old;
        Form form = new Form().columns(2);
        Field<String> name = form.text(
                T.get("field.name"),
                f -> f.required().named("name").initial(blank.name()).hint(T.get("entrance.hint")));
        Field<Side> side =
                form.choice(T.get("field.side"), Side.class, f -> f.required().initial(blank.side()));
        Field<String> keeper = form.text(
                T.get("field.keeper"),
                f -> f.initial(blank.keeper() == null ? null : blank.keeper().value()));
        Field<String> phone = form.text(
                T.get("field.phone"),
                f -> f.initial(
                        blank.keeperPhone() == null ? null : blank.keeperPhone().value()));
        form.columns(1);
        Field<Boolean> emergency = form.check(T.get("field.emergency"), f -> f.initial(blank.emergency()));
        Field<String> note = form.text(
                T.get("field.note"),
                f -> f.initial(blank.note() == null ? null : blank.note().value()));
        frame.dialogs()
                .<Entrance>form(
                        old == null ? T.get("entrance.add") : T.get("entrance.change", old.name()),
                        form,
                        old == null ? T.get("entrance.add") : T.get("entrance.save"),
                        () -> {
                            Entrance wanted = blank.described(
                                            name.require(),
                                            side.require(),
                                            emergency.require(),
                                            Confidential.orNull(note.value()))
                                    .keptBy(PersonName.orNull(keeper.value()), Phone.orNull(phone.value()));
                            return progress -> write(old == null, wanted);
                        },
                        done -> said(T.get("done.kept", done.name())));
    }

    private Entrance write(boolean added, Entrance wanted) {
        if (added) {
            return model.entrances().add(wanted);
        }
        model.entrances().revise(wanted);
        return wanted;
    }

    /// @param gates the checkpoints that stand there, `""` for none
    void close(Entrance entrance, String gates) {
        Form form = new Form();
        if (!gates.isEmpty()) {
            form.node(Boxes.sentence(T.get("close.gates", gates)));
        }
        form.columns(2);
        Field<LocalDate> from = form.date(
                T.get("field.closedFrom"), model.clock(), f -> f.required().initial(model.today()));
        Field<LocalDate> until = form.date(
                T.get("field.closedUntil"), model.clock(), f -> f.named("until").hint(T.get("close.until.hint")));
        form.columns(1);
        Field<String> ground = form.text(T.get("field.closingGround"), f -> f.hint(T.get("close.ground.hint")));
        frame.dialogs()
                .<EntranceId>form(
                        T.get("entrance.close.title", entrance.name()),
                        form,
                        T.get("entrance.close"),
                        () -> {
                            LocalDate first = from.require();
                            LocalDate last = until.value();
                            String why = ground.value();
                            return progress -> {
                                model.entrances().close(entrance.id(), first, last, why);
                                return entrance.id();
                            };
                        },
                        id -> said(T.get("done.closed", entrance.name())));
    }

    void reopen(Entrance entrance) {
        run(
                T.get("entrance.reopen"),
                () -> model.entrances().reopen(entrance.id(), model.today()),
                T.get("done.reopened", entrance.name()));
    }

    void remove(Entrance entrance) {
        frame.dialogs()
                .ask(
                        T.get("remove.ask", entrance.name()),
                        T.get("entrance.remove"),
                        () -> run(
                                T.get("entrance.remove"),
                                () -> model.entrances().remove(entrance.id()),
                                T.get("done.removed", entrance.name())));
    }

    /// @param old what is put right, null for a new one
    void checkpoint(@Nullable CheckpointCard old, List<Entrance> entrances) {
        Checkpoint now = old == null ? null : old.checkpoint();
        Form form = new Form().columns(2);
        Field<String> name = form.text(
                T.get("field.name"),
                f -> f.required()
                        .named("name")
                        .initial(now == null ? null : now.name())
                        .hint(T.get("checkpoint.hint")));
        List<Optional<Entrance>> choices = new ArrayList<>(List.of(Optional.empty()));
        entrances.forEach(one -> choices.add(Optional.of(one)));
        Optional<Entrance> first = now == null
                ? entrances.size() == 1 ? Optional.of(entrances.getFirst()) : Optional.empty()
                : entrances.stream()
                        .filter(one -> one.id().equals(now.entranceId()))
                        .findFirst();
        Field<Optional<Entrance>> entrance = form.choice(
                T.get("field.entrance"),
                choices,
                one -> one.map(Entrance::name).orElse(T.get("entrance.none")),
                f -> f.required().initial(first));
        Field<CheckpointKind> kind = form.choice(
                T.get("field.kind"),
                CheckpointKind.class,
                f -> f.required().initial(now == null || now.kind() == null ? CheckpointKind.FIXED : now.kind()));
        Field<String> hours = form.text(
                T.get("field.hours"),
                f -> f.initial(now == null ? T.get("hours.usual") : now.hours()).hint(T.get("hours.hint")));
        Field<String> equipment = form.lines(
                T.get("field.equipment"),
                4,
                f -> f.named("equipment")
                        .initial(old == null ? T.get("equipment.usual") : lines(old))
                        .hint(T.get("equipment.hint")));
        form.columns(1);
        Field<String> note = form.text(T.get("field.note"), f -> f.initial(now == null ? null : now.note()));
        frame.dialogs()
                .<String>form(
                        now == null ? T.get("checkpoint.add") : T.get("checkpoint.change", now.name()),
                        form,
                        now == null ? T.get("checkpoint.add") : T.get("checkpoint.save"),
                        () -> {
                            CheckpointDraft draft = new CheckpointDraft(
                                    name.require(),
                                    entrance.require().map(Entrance::id).orElse(null),
                                    kind.require(),
                                    hours.value(),
                                    note.value(),
                                    Equipment.read(equipment.value()));
                            return progress -> write(now, draft);
                        },
                        called -> said(T.get("done.kept", called)));
    }

    private String write(@Nullable Checkpoint old, CheckpointDraft draft) {
        if (old == null) {
            model.checkpoints().add(draft);
        } else {
            model.checkpoints().change(old.id(), draft);
        }
        return draft.name();
    }

    private static String lines(CheckpointCard card) {
        return card.equipment().stream().map(Equipment::line).collect(Collectors.joining("\n"));
    }

    void keepOpen(Checkpoint checkpoint, boolean open) {
        run(
                open ? T.get("checkpoint.reopen") : T.get("checkpoint.close"),
                () -> model.checkpoints().keepOpen(checkpoint.id(), open),
                open ? T.get("done.inUse", checkpoint.name()) : T.get("done.off", checkpoint.name()));
    }

    void remove(Checkpoint checkpoint) {
        frame.dialogs()
                .ask(
                        T.get("remove.ask", checkpoint.name()),
                        T.get("checkpoint.remove"),
                        () -> run(
                                T.get("checkpoint.remove"),
                                () -> model.checkpoints().remove(checkpoint.id()),
                                T.get("done.removed", checkpoint.name())));
    }

    /// A quiet step without words of its own, such as one line up.
    void step(Work.Step step) {
        frame.tasks()
                .write(T.get("move"), Work.of(step))
                .then(done -> frame.notices().saved())
                .start();
    }

    private void run(String title, Work.Step step, String sentence) {
        frame.tasks().write(title, Work.of(step)).then(done -> said(sentence)).start();
    }

    private void said(String sentence) {
        frame.notices().done(sentence, model::undo);
    }
}

package org.shouwang.roster.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.AttendanceLine;
import org.shouwang.roster.HandedThing;
import org.shouwang.roster.HandoverLine;
import org.shouwang.roster.HandoverLog;
import org.shouwang.roster.Hours;
import org.shouwang.roster.LogKind;
import org.shouwang.roster.OpenMatter;
import org.shouwang.roster.Slot;

/// The forms of a handover log: a line of it, the outcome of a matter, the things, the signatures.
final class HandoverForms {
    private static final Texts T = Texts.of(HandoverForms.class);
    private final HandoverScreenModel model;
    private final Frame frame;

    HandoverForms(HandoverScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// The log in front, null for none.
    @Nullable
    HandoverLog front() {
        HandoverScreenModel.Reading reading = model.shown().get();
        return reading == null ? null : reading.log();
    }

    void add(LogKind kind) {
        HandoverLog log = front();
        if (log != null) {
            line(log, kind, null);
        }
    }

    void revise(HandoverLine line) {
        HandoverLog log = front();
        if (log != null) {
            line(log, line.kind(), line);
        }
    }

    private void line(HandoverLog log, LogKind kind, @Nullable HandoverLine old) {
        Form form = new Form().columns(3);
        Field<LocalTime> at = form.time(
                T.get("line.at"),
                f -> f.initial(old == null ? null : old.at().toLocalTime()).hint(T.get("line.atHint")));
        boolean people = kind == LogKind.CALL || kind == LogKind.VISIT || kind == LogKind.INSTRUCTION;
        Field<String> who = people
                ? form.text(
                        who(kind),
                        f -> f.initial(
                                old == null || old.who() == null
                                        ? null
                                        : old.who().value()))
                : null;
        Field<String> phone = kind == LogKind.CALL
                ? form.text(
                        T.get("line.phone"),
                        f -> f.initial(
                                old == null || old.phone() == null
                                        ? null
                                        : old.phone().value()))
                : null;
        form.columns(1);
        Field<String> words = form.lines(
                kind == LogKind.CALL ? T.get("line.about") : T.get("line.words"),
                2,
                f -> f.required().initial(old == null ? null : old.words().value()));
        Field<String> reply = form.lines(
                kind == LogKind.CALL ? T.get("line.reply") : T.get("line.done"),
                2,
                f -> f.initial(
                        old == null || old.reply() == null ? null : old.reply().value()));
        Slot slot = log.slot();
        frame.dialogs()
                .form(
                        log.closed()
                                ? T.get("line.titleAdded", Texts.name(kind))
                                : T.get("line.title", Texts.name(kind)),
                        form,
                        log.closed() ? T.get("line.actAdded") : T.get("line.act"),
                        () -> {
                            LocalTime time = at.value();
                            HandoverLine.Draft draft = new HandoverLine.Draft(
                                    kind,
                                    time == null ? null : Hours.near(middle(slot), time),
                                    who == null ? null : who.value(),
                                    phone == null ? null : phone.value(),
                                    words.require(),
                                    reply.value());
                            return progress -> old == null ? model.add(log, draft) : model.revise(old.id(), draft);
                        },
                        line -> frame.notices().done(T.get("line.saved", Texts.name(kind)), model::undo));
    }

    /// Times of day are understood as those of the shift.
    private static java.time.LocalDateTime middle(Slot slot) {
        return slot.begin().plusMinutes(slot.shift().minutes() / 2);
    }

    private static String who(LogKind kind) {
        return switch (kind) {
            case CALL -> T.get("line.caller");
            case VISIT -> T.get("line.visitor");
            case INSTRUCTION, EVENT -> T.get("line.superior");
        };
    }

    void settle(OpenMatter matter) {
        HandoverLog log = front();
        if (log != null) {
            frame.dialogs()
                    .prompt(
                            T.get("settle.title", matter.words().value()),
                            T.get("settle.outcome"),
                            "",
                            T.get("settle.act"),
                            outcome -> model.settle(log, matter, outcome));
        }
    }

    /// One thing a line: name, number, remark.
    void things() {
        HandoverLog log = front();
        if (log == null) {
            return;
        }
        Form form = new Form();
        String now = log.things().stream()
                .map(thing -> thing.name() + " " + thing.count() + (thing.state() == null ? "" : " " + thing.state()))
                .collect(Collectors.joining("\n"));
        Field<String> lines = form.lines(
                T.get("things.lines"),
                8,
                f -> f.initial(now).hint(T.get("things.hint")).check(HandoverForms::unread));
        frame.dialogs()
                .form(
                        T.get("things.title"),
                        form,
                        T.get("things.act"),
                        () -> {
                            List<HandedThing.Draft> things = read(lines.value());
                            return progress -> {
                                model.list(log, things);
                                return true;
                            };
                        },
                        ok -> frame.notices().done(T.get("things.saved"), model::undo));
    }

    private static @Nullable String unread(String typed) {
        return typed.lines()
                .filter(line -> !line.isBlank() && HandedThing.Draft.parse(line).isEmpty())
                .findFirst()
                .map(line -> T.get("things.unread", line))
                .orElse(null);
    }

    private static List<HandedThing.Draft> read(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .flatMap(line -> HandedThing.Draft.parse(line).stream())
                        .toList();
    }

    /// Both sign.
    void handOver() {
        HandoverLog log = front();
        if (log == null || log.closed()) {
            return;
        }
        Form form = new Form().columns(2);
        Field<String> from = form.text(T.get("sign.from"), f -> f.required().initial(giver(log)));
        Field<String> to = form.text(
                T.get("sign.to"),
                f -> f.required()
                        .initial(log.next().isEmpty() ? null : log.next().getFirst()));
        int open = log.left().size();
        form.node(Boxes.sentence(open == 0 ? T.get("sign.hint") : T.get("sign.hintOpen", open)));
        frame.dialogs()
                .form(
                        T.get("sign.title", log.post().name(), OnDutyScreenModel.when(log.slot())),
                        form,
                        T.get("sign.act"),
                        () -> {
                            String giver = from.require();
                            String taker = to.require();
                            return progress -> model.handOver(log, giver, taker);
                        },
                        signed -> frame.notices().done(T.get("sign.done"), model::undo));
    }

    private static @Nullable String giver(HandoverLog log) {
        return log.attended().stream()
                .filter(AttendanceLine::manned)
                .findFirst()
                .map(AttendanceLine::name)
                .orElse(null);
    }
}

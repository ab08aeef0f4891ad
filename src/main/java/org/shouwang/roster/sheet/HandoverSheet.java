package org.shouwang.roster.sheet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.gate.GateFigures;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.AttendanceLine;
import org.shouwang.roster.HandedThing;
import org.shouwang.roster.Handover;
import org.shouwang.roster.HandoverLine;
import org.shouwang.roster.HandoverLog;
import org.shouwang.roster.OpenMatter;

/// 交接班记录表: the log of one shift on A4, with the place where both sign.
public final class HandoverSheet {
    private static final Texts T = Texts.of(HandoverSheet.class);

    private HandoverSheet() {}

    public static Slip of(HandoverLog log) {
        Handover handover = log.handover();
        Slip.Builder form = Slip.titled(T.get("handover.title", log.post().name()))
                .mark(T.get(
                        "handover.mark",
                        Dates.full(log.slot().day()),
                        Dates.weekday(log.slot().day().getDayOfWeek())));
        form.box(
                        T.get("handover.shift"),
                        8,
                        log.slot().shift().name() + " " + log.slot().shift().times(),
                        22)
                .box(T.get("handover.weather"), 6, handover == null ? "" : handover.weather(), 14)
                .line();
        gate(form, log);
        form.grid(
                List.of(
                        Column.text(T.get("column.person"), 12),
                        Column.code(T.get("column.phone"), 16),
                        Column.text(T.get("handover.arrived"), 11),
                        Column.text(T.get("handover.departed"), 11),
                        Column.wrap(T.get("column.remark"), 18)),
                log.attended().stream().map(HandoverSheet::attended).toList(),
                log.attended().isEmpty() ? 2 : 0);
        form.grid(
                List.of(
                        Column.text(T.get("handover.time"), 12),
                        Column.text(T.get("handover.kind"), 9),
                        Column.text(T.get("handover.who"), 17),
                        Column.wrap(T.get("handover.words"), 28),
                        Column.wrap(T.get("handover.reply"), 22)),
                log.lines().stream().map(HandoverSheet::line).toList(),
                log.lines().isEmpty() ? 3 : 1);
        form.grid(
                List.of(
                        Column.text(T.get("handover.raised"), 12),
                        Column.wrap(T.get("handover.matter"), 42),
                        Column.wrap(T.get("handover.outcome"), 34)),
                log.matters().stream().map(matter -> matter(log, matter)).toList(),
                log.matters().isEmpty() ? 1 : 0);
        form.box(T.get("handover.things"), 8, things(log), 42).line();
        form.box(T.get("handover.notes"), 8, handover == null ? "" : words(handover.notes()), 42)
                .line();
        form.note(T.get("handover.note"));
        return form.signs(
                        handover == null || handover.givenBy() == null
                                ? T.get("handover.giver")
                                : T.get(
                                        "handover.giverNamed",
                                        handover.givenBy().value()),
                        handover == null || handover.takenBy() == null
                                ? T.get("handover.taker")
                                : T.get(
                                        "handover.takerNamed",
                                        handover.takenBy().value()))
                .build();
    }

    private static void gate(Slip.Builder form, HandoverLog log) {
        GateFigures gate = log.gate();
        form.box(
                        log.scope().isEmpty() ? T.get("handover.entered") : T.get("handover.enteredAt", log.scope()),
                        11,
                        Integer.toString(gate.entered()),
                        4)
                .box(T.get("handover.left"), 10, Integer.toString(gate.left()), 4)
                .box(T.get("handover.turnedAway"), 10, Integer.toString(gate.turnedAway()), 4)
                .box(T.get("handover.notBack"), 10, Integer.toString(gate.notBack()), 4)
                .box(T.get("handover.notLeft"), 10, Integer.toString(gate.notLeft()), 4)
                .line()
                .box(T.get("handover.overridden"), 11, Integer.toString(gate.overridden()), 4)
                .box(T.get("handover.companions"), 10, Integer.toString(gate.companions()), 4)
                .box(T.get("handover.vehicles"), 10, Integer.toString(gate.vehicles()), 4)
                .box(T.get("handover.voided"), 10, Integer.toString(gate.voided()), 4)
                .box(T.get("handover.checks"), 10, Integer.toString(gate.checks()), 4)
                .line();
    }

    private static List<@Nullable Object> attended(AttendanceLine line) {
        List<String> remarks = new ArrayList<>();
        if (line.duty() != null && line.duty().leader()) {
            remarks.add(T.get("handover.leads"));
        }
        if (line.walkUp() != null) {
            remarks.add(T.get("handover.unplanned"));
        }
        if (!line.manned()) {
            remarks.add(Texts.name(line.phase()));
        }
        return Arrays.asList(
                line.name(),
                line.phone() == null ? null : line.phone().value(),
                time(line.arrived(), line.slot().day()),
                time(line.departed(), line.slot().day()),
                String.join(T.get("handover.join"), remarks));
    }

    private static List<@Nullable Object> line(HandoverLine line) {
        String who = line.who() == null ? "" : line.who().value();
        String phone = line.phone() == null ? "" : line.phone().value();
        String kind = Texts.name(line.kind());
        return Arrays.asList(
                brief(line.at()),
                line.addedAt() == null ? kind : T.get("handover.added", kind),
                (who + " " + phone).strip(),
                line.words().value(),
                words(line.reply()));
    }

    private static List<@Nullable Object> matter(HandoverLog log, OpenMatter matter) {
        boolean open = matter.openAfter(log.slot().span());
        String outcome = words(matter.outcome());
        return Arrays.asList(
                brief(matter.raisedAt()),
                matter.words().value(),
                open
                        ? T.get("handover.open")
                        : T.get("handover.settled", outcome).strip());
    }

    private static String things(HandoverLog log) {
        return log.things().stream().map(HandoverSheet::thing).collect(Collectors.joining(T.get("handover.join")));
    }

    private static String thing(HandedThing.Draft thing) {
        String counted = T.get("handover.thing", thing.name(), thing.count());
        return thing.state() == null ? counted : T.get("handover.thingState", counted, thing.state());
    }

    private static @Nullable String time(@Nullable LocalDateTime moment, java.time.LocalDate day) {
        if (moment == null) {
            return null;
        }
        String time = "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
        return moment.toLocalDate().equals(day) ? time : T.get("handover.nextDay", time);
    }

    private static String brief(LocalDateTime moment) {
        return "%02d-%02d %02d:%02d"
                .formatted(moment.getMonthValue(), moment.getDayOfMonth(), moment.getHour(), moment.getMinute());
    }

    private static String words(@Nullable Confidential words) {
        return words == null ? "" : words.value();
    }
}

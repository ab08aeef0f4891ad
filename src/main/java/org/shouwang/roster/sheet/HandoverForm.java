package org.shouwang.roster.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.AttendanceLine;
import org.shouwang.roster.HandedThing;
import org.shouwang.roster.HandoverLog;

/// 交接班记录 to be written by hand: counts, calls and events, open matters, things; the two signatures stay together.
final class HandoverForm {
    private static final Texts T = Texts.of(HandoverForm.class);
    private static final int LINES = 7;
    private static final int MATTERS = 4;
    private static final int THINGS = 5;

    private HandoverForm() {}

    /// @param log with shift, people and things as they are known; null for a form without anything
    static Slip blank(@Nullable HandoverLog log) {
        Slip.Builder form = Slip.titled(
                        T.get("handover.title", log == null ? "" : log.post().name()))
                .mark(
                        log == null
                                ? T.get("blank.date")
                                : T.get(
                                        "handover.mark",
                                        Dates.full(log.slot().day()),
                                        Dates.weekday(log.slot().day().getDayOfWeek())))
                .row(8.5f)
                .box(T.get("column.post"), 5, log == null ? "" : log.post().name(), 12)
                .box(
                        T.get("handover.shift"),
                        5,
                        log == null
                                ? ""
                                : log.slot().shift().name() + " "
                                        + log.slot().shift().times(),
                        14)
                .box(T.get("handover.weather"), 5, "", 8)
                .line()
                .box(T.get("blank.people"), 5, log == null ? "" : people(log), 44)
                .line()
                .box(T.get("handover.entered"), 7, "", 4)
                .box(T.get("handover.left"), 7, "", 4)
                .box(T.get("handover.turnedAway"), 7, "", 4)
                .box(T.get("handover.notBack"), 8, "", 4)
                .box(T.get("handover.notLeft"), 8, "", 4)
                .line()
                .box(T.get("handover.overridden"), 7, "", 4)
                .box(T.get("handover.companions"), 7, "", 4)
                .box(T.get("handover.vehicles"), 7, "", 4)
                .box(T.get("handover.voided"), 8, "", 4)
                .box(T.get("handover.checks"), 8, "", 4)
                .line()
                .grid(
                        List.of(
                                Column.text(T.get("handover.time"), 8),
                                Column.text(T.get("handover.kind"), 9),
                                Column.wrap(T.get("handover.who"), 20),
                                Column.wrap(T.get("blank.words"), 32),
                                Column.wrap(T.get("handover.reply"), 26)),
                        List.of(),
                        LINES)
                .grid(
                        List.of(
                                Column.text(T.get("handover.raised"), 16),
                                Column.wrap(T.get("handover.matter"), 48),
                                Column.wrap(T.get("handover.outcome"), 30)),
                        List.of(),
                        MATTERS);
        things(form, log == null ? List.of() : log.things());
        form.box(T.get("handover.notes"), 5, "", 44).line();
        if (log != null && !log.next().isEmpty()) {
            form.note(T.get("blank.next", String.join(T.get("join"), log.next())));
        }
        return form.note(T.get("blank.rule"))
                .note(T.get("handover.note"))
                .signs(T.get("handover.giver"), T.get("handover.taker"))
                .build();
    }

    private static String people(HandoverLog log) {
        return log.attended().stream()
                .filter(AttendanceLine::manned)
                .map(AttendanceLine::name)
                .collect(Collectors.joining(T.get("join")));
    }

    private static void things(Slip.Builder form, List<HandedThing.Draft> things) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (HandedThing.Draft thing : things) {
            rows.add(Arrays.asList(thing.name(), thing.count(), thing.state(), null));
        }
        form.grid(
                List.of(
                        Column.text(T.get("blank.thing"), 24),
                        Column.integer(T.get("blank.count"), 8),
                        Column.wrap(T.get("blank.state"), 30),
                        Column.wrap(T.get("blank.checked"), 32)),
                rows,
                rows.isEmpty() ? THINGS : 1);
    }
}

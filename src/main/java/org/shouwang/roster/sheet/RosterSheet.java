package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.core.Phone;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Day;
import org.shouwang.kit.time.DayKind;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.DutyStatus;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;
import org.shouwang.roster.Figures;

/// The sheets of the roster: the month on one landscape page, the flat list, the sheet to sign, the fairness figures.
public final class RosterSheet {
    private static final Texts T = Texts.of(RosterSheet.class);
    private static final int NAME_WIDTH = 8;
    private static final int BLANK_ROWS = 4;

    private RosterSheet() {}

    /// A line a day, a column for each shift of each post, the names in the cells. Made for one A4 landscape page.
    public static Sheet month(DutyRoster roster, RosterHead head) {
        Sheet.Builder sheet = Sheet.named(T.get("sheet.month"))
                .title(T.get("sheet.month.title", roster.period().label()))
                .subtitle(head.place())
                .columns(Column.text(T.get("column.day"), 5), Column.text(T.get("column.weekday"), dayWidth(roster)))
                .landscape()
                .onePage();
        for (Shift shift : roster.shifts()) {
            sheet.columns(Column.text(T.get("column.shift", shift.name(), shift.hours()), cellWidth(roster, shift))
                    .under(roster.post(shift).name()));
        }
        if (roster.shifts().isEmpty()) {
            sheet.columns(Column.text(T.get("column.noShift"), 20));
        }
        sheet.rows(roster.period().days().stream()
                .map(day -> monthRow(roster, day))
                .toList());
        notes(sheet, roster, head);
        return sheet.note(T.get("note.leader"))
                .signOff(T.get("sign.leader"), T.get("sign.maker"))
                .build();
    }

    private static List<@Nullable Object> monthRow(DutyRoster roster, LocalDate date) {
        List<@Nullable Object> row = new ArrayList<>();
        Tone tone = roster.rest(date) ? Tone.WEEKEND : Tone.PLAIN;
        row.add(new Marked(T.get("cell.day", date.getDayOfMonth()), tone));
        row.add(new Marked(weekday(roster.day(date)), tone));
        for (Shift shift : roster.shifts()) {
            Slot slot = new Slot(shift, date);
            int missing = roster.missing(slot);
            String names = names(roster, slot);
            if (missing > 0) {
                names = names.isEmpty() ? T.get("cell.missing", missing) : names + " " + T.get("cell.missing", missing);
            }
            row.add(new Marked(names, missing > 0 ? Tone.ALERT : tone));
        }
        if (roster.shifts().isEmpty()) {
            row.add(new Marked(null, tone));
        }
        return row;
    }

    /// A line for each shift on each day, with phones; for a workbook.
    public static Sheet list(DutyRoster roster, RosterHead head) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (Slot slot : roster.slots()) {
            List<Duty> manned = manned(roster, slot);
            String leader = manned.stream()
                    .filter(Duty::leader)
                    .map(duty -> called(roster, duty))
                    .collect(Collectors.joining());
            List<@Nullable Object> row = new ArrayList<>();
            row.add(slot.day());
            row.add(weekday(roster.day(slot.day())));
            row.add(slot.shift().name());
            row.add(slot.shift().times());
            row.add(roster.post(slot.shift()).name());
            row.add(leader.isEmpty() ? null : leader);
            row.add(manned.stream().map(duty -> called(roster, duty)).collect(Collectors.joining(T.get("join"))));
            row.add(manned.stream()
                    .map(duty -> phone(roster.member(duty.memberId())))
                    .filter(phone -> !phone.isEmpty())
                    .collect(Collectors.joining(T.get("join"))));
            row.add(remark(roster, slot));
            rows.add(row);
        }
        Sheet.Builder sheet = Sheet.named(T.get("sheet.list"))
                .title(T.get("sheet.list.title", roster.period().label()))
                .subtitle(head.place())
                .columns(
                        Column.date(T.get("column.date")),
                        Column.text(T.get("column.weekday"), dayWidth(roster)),
                        Column.text(T.get("column.name"), 9),
                        Column.text(T.get("column.times"), 17),
                        Column.text(T.get("column.post"), 12),
                        Column.text(T.get("column.leader"), 10),
                        Column.text(T.get("column.people"), 24),
                        Column.code(T.get("column.phones"), 26),
                        Column.text(T.get("column.remark"), 20))
                .landscape()
                .rows(rows);
        Figures figures = roster.figures();
        sheet.totals(
                null,
                null,
                null,
                null,
                T.get("total"),
                null,
                T.get("total.people", figures.filled(), figures.needed()),
                null,
                T.get("total.open", figures.open()));
        notes(sheet, roster, head);
        return sheet.build();
    }

    /// A line for each person on duty, to sign on coming and going, with blank lines for those who come unplanned.
    public static Sheet signing(DutyRoster roster, RosterHead head) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (Slot slot : roster.slots()) {
            for (Duty duty : manned(roster, slot)) {
                rows.add(signRow(
                        roster,
                        slot,
                        called(roster, duty) + (duty.leader() ? T.get("mark.leader") : ""),
                        phone(roster.member(duty.memberId()))));
            }
            for (int i = roster.missing(slot); i > 0; i--) {
                rows.add(signRow(roster, slot, "", ""));
            }
        }
        return Sheet.named(T.get("sheet.signing"))
                .title(T.get("sheet.signing.title", roster.period().label()))
                .subtitle(head.place())
                .columns(
                        Column.text(T.get("column.date"), 8),
                        Column.text(T.get("column.post"), 9),
                        Column.text(T.get("column.name"), 14),
                        Column.text(T.get("column.person"), 9),
                        Column.code(T.get("column.phone"), 13),
                        Column.sign(T.get("column.comes")),
                        Column.sign(T.get("column.goes")),
                        Column.text(T.get("column.remark"), 10))
                .rows(rows)
                .blankRows(BLANK_ROWS)
                .note(T.get("note.leader"))
                .signOff(T.get("sign.leader"), T.get("sign.maker"))
                .build();
    }

    private static List<@Nullable Object> signRow(DutyRoster roster, Slot slot, String name, String phone) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(T.get(
                "cell.monthDay",
                slot.day().getMonthValue(),
                slot.day().getDayOfMonth(),
                Dates.weekdayBrief(slot.day().getDayOfWeek())));
        row.add(roster.post(slot.shift()).name());
        row.add(T.get("column.shift", slot.shift().name(), slot.shift().hours()));
        row.add(name);
        row.add(phone);
        row.add(null);
        row.add(null);
        row.add(null);
        return row;
    }

    /// A line a person: shifts, hours, nights, weekends, holidays.
    public static Sheet fairness(DutyRoster roster, RosterHead head) {
        return FairnessSheet.of(roster, head);
    }

    private static void notes(Sheet.Builder sheet, DutyRoster roster, RosterHead head) {
        calendarNote(sheet, roster);
        if (!head.contact().isEmpty()) {
            sheet.note(head.contact());
        }
        Set<Member> leaders = new LinkedHashSet<>();
        roster.duties().stream().filter(Duty::leader).forEach(duty -> leaders.add(roster.member(duty.memberId())));
        String phones = leaders.stream()
                .filter(member -> member.phone() != null)
                .map(member -> member.called() + " " + phone(member))
                .collect(Collectors.joining(T.get("join.wide")));
        if (!phones.isEmpty()) {
            sheet.note(T.get("note.phones", phones));
        }
    }

    static void calendarNote(Sheet.Builder sheet, DutyRoster roster) {
        if (!roster.calendarKnown()) {
            sheet.note(T.get("note.unknown", roster.period().first().getYear()));
        }
    }

    private static String names(DutyRoster roster, Slot slot) {
        return manned(roster, slot).stream()
                .map(duty -> called(roster, duty) + (duty.leader() ? T.get("mark.leader") : ""))
                .collect(Collectors.joining(T.get("join")));
    }

    private static List<Duty> manned(DutyRoster roster, Slot slot) {
        return roster.duties(slot.shift().id(), slot.day()).stream()
                .filter(duty -> duty.status().manned())
                .toList();
    }

    private static String remark(DutyRoster roster, Slot slot) {
        List<String> remarks = new ArrayList<>();
        for (Duty duty : roster.duties(slot.shift().id(), slot.day())) {
            if (duty.status() != DutyStatus.ON) {
                String original = duty.originalMemberId() == null
                        ? ""
                        : roster.member(duty.originalMemberId()).called();
                remarks.add(
                        original.isEmpty()
                                ? T.get("remark.plain", called(roster, duty), Texts.name(duty.status()))
                                : T.get("remark.instead", called(roster, duty), Texts.name(duty.status()), original));
            }
        }
        if (roster.missing(slot) > 0) {
            remarks.add(T.get("cell.missing", roster.missing(slot)));
        }
        return String.join(T.get("join.remarks"), remarks);
    }

    private static String called(DutyRoster roster, Duty duty) {
        return roster.member(duty.memberId()).called();
    }

    private static String phone(Member member) {
        Phone phone = member.phone();
        return phone == null ? "" : phone.value();
    }

    /// The weekday, with the holiday's name or that one works on it.
    private static String weekday(Day day) {
        String weekday = T.get("cell.weekday", Dates.weekdayBrief(day.date().getDayOfWeek()));
        return switch (day.kind()) {
            case HOLIDAY -> weekday + " " + day.holiday();
            case MAKE_UP -> weekday + " " + T.get("cell.makeUp");
            case WORKDAY, WEEKEND, UNKNOWN -> weekday;
        };
    }

    private static int dayWidth(DutyRoster roster) {
        boolean holidays = roster.period().days().stream()
                .map(date -> roster.day(date).kind())
                .anyMatch(kind -> kind == DayKind.HOLIDAY || kind == DayKind.MAKE_UP);
        return holidays ? 12 : 6;
    }

    private static int cellWidth(DutyRoster roster, Shift shift) {
        int most = roster.period().days().stream()
                .mapToInt(day -> manned(roster, new Slot(shift, day)).size())
                .max()
                .orElse(0);
        return Math.max(12, NAME_WIDTH * Math.max(most, shift.needed()));
    }
}

package org.shouwang.roster.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Layout;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Figures;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.Slot;

/// The sheets of the roster: the month for the wall, sheets to sign, who is in charge, the flat list, the fairness
/// figures.
public final class RosterSheet {
    private static final Texts T = Texts.of(RosterSheet.class);

    private RosterSheet() {}

    /// A line a day, a column for each shift of each post, on A4 lying on its side; what is to be done at the posts
    /// below or on a page of its own.
    public static List<Sheet> month(DutyRoster roster, Asked asked) {
        return MonthSheet.of(roster, asked, Layout.Paper.A4);
    }

    /// The same on one sheet, however wide; for a workbook.
    public static Sheet grid(DutyRoster roster, RosterHead head) {
        return MonthSheet.whole(roster, Asked.plain(head));
    }

    /// The month on A3, to be read from afar.
    public static List<Sheet> wall(DutyRoster roster, Asked asked) {
        return MonthSheet.of(roster, asked, Layout.Paper.A3);
    }

    /// A line for each person on duty, to sign on coming and going, with blank lines for those who come unplanned.
    public static Sheet signing(DutyRoster roster, Asked asked) {
        return SigningSheet.of(roster, asked);
    }

    /// Who is in charge of each shift.
    public static List<Sheet> leaders(DutyRoster roster, Asked asked) {
        return LeadersSheet.of(roster, asked);
    }

    /// A line for each shift on each day, with phones; for a workbook.
    public static Sheet list(DutyRoster roster, RosterHead head) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (Slot slot : roster.slots()) {
            rows.add(row(roster, slot));
        }
        Sheet.Builder sheet = Sheet.named(T.get("sheet.list"))
                .title(T.get("sheet.list.title", roster.period().label()))
                .subtitle(head.place())
                .columns(
                        Column.date(T.get("column.date")),
                        Column.text(T.get("column.weekday"), Wording.dayWidth(roster)),
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
        Wording.calendarNote(sheet, roster);
        Wording.phoneNotes(sheet, roster, Asked.plain(head));
        return sheet.build();
    }

    private static List<@Nullable Object> row(DutyRoster roster, Slot slot) {
        List<Duty> manned = Wording.manned(roster, slot);
        String leader = manned.stream()
                .filter(Duty::leader)
                .map(duty -> Wording.called(roster, duty))
                .collect(Collectors.joining());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(slot.day());
        row.add(Wording.weekday(roster.day(slot.day())));
        row.add(slot.shift().name());
        row.add(slot.shift().times());
        row.add(roster.post(slot.shift()).name());
        row.add(leader.isEmpty() ? null : leader);
        row.add(manned.stream().map(duty -> Wording.called(roster, duty)).collect(Collectors.joining(T.get("join"))));
        row.add(manned.stream()
                .map(duty -> Wording.phone(roster.member(duty.memberId()), false))
                .filter(phone -> !phone.isEmpty())
                .collect(Collectors.joining(T.get("join"))));
        row.add(Wording.remark(roster, slot));
        return row;
    }

    /// A line a person: shifts, hours, nights, weekends, holidays.
    public static Sheet fairness(DutyRoster roster, RosterHead head) {
        return FairnessSheet.of(roster, head);
    }
}

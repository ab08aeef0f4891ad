package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;

/// 带班表: who is in charge of each shift, a line a day; phones beside the names while there is room, else below.
final class LeadersSheet {
    private static final Texts T = Texts.of(LeadersSheet.class);
    private static final int WITH_PHONES = 9;

    private LeadersSheet() {}

    static List<Sheet> of(DutyRoster roster, Asked asked) {
        boolean phones = roster.shifts().size() <= WITH_PHONES;
        Sheet.Builder sheet = Sheet.named(T.get("sheet.leaders"))
                .title(T.get("sheet.leaders.title", roster.period().label()))
                .subtitle(asked.head().place())
                .columns(
                        Column.text(T.get("column.day"), 5),
                        Column.text(T.get("column.weekday"), Wording.dayWidth(roster)))
                .landscape()
                .onePage();
        for (Shift shift : roster.shifts()) {
            int width = phones ? 19 : 8;
            sheet.columns(Column.text(Wording.title(shift, width), width)
                    .under(roster.post(shift).name()));
        }
        if (roster.shifts().isEmpty()) {
            sheet.columns(Column.text(T.get("column.noShift"), 20));
        }
        sheet.rows(roster.period().days().stream()
                .map(day -> row(roster, asked, day, phones))
                .toList());
        asked.changes().note(sheet);
        Wording.calendarNote(sheet, roster);
        if (phones && !asked.head().contact().isEmpty()) {
            sheet.note(asked.head().contact());
        }
        Sheet grid = sheet.signOff(T.get("sign.maker")).build();
        return phones ? List.of(grid) : List.of(grid, PhonesSheet.of(roster, asked, false));
    }

    private static List<@Nullable Object> row(DutyRoster roster, Asked asked, LocalDate date, boolean phones) {
        List<@Nullable Object> row = new ArrayList<>();
        Tone tone = roster.rest(date) ? Tone.WEEKEND : Tone.PLAIN;
        row.add(new Marked(T.get("cell.day", date.getDayOfMonth()), tone));
        row.add(new Marked(Wording.weekday(roster.day(date)), tone));
        for (Shift shift : roster.shifts()) {
            Slot slot = new Slot(shift, date);
            String words = Wording.manned(roster, slot).stream()
                    .filter(Duty::leader)
                    .map(duty -> words(roster.member(duty.memberId()), asked.masked(), phones))
                    .collect(Collectors.joining(T.get("join")));
            boolean none = words.isEmpty() && roster.needed(slot) > 0 && shift.runs(date);
            row.add(new Marked(none ? T.get("cell.noLeader") : words, none ? Tone.ALERT : tone));
        }
        if (roster.shifts().isEmpty()) {
            row.add(new Marked(null, tone));
        }
        return row;
    }

    private static String words(Member member, boolean masked, boolean phones) {
        return phones ? (member.called() + " " + Wording.phone(member, masked)).strip() : member.called();
    }
}

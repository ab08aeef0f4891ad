package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Layout;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Post;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;

/// The month on the wall: a line a day, a column for each shift of each post. Where one page cannot hold all posts in
/// letters that can be read, the posts are shared out over pages; a single post too wide shares out its days.
final class MonthSheet {
    private static final Texts T = Texts.of(MonthSheet.class);
    private static final int NARROWEST = 7;
    private static final float SIDES = 6;
    private static final int NOTES = 120;

    private final DutyRoster roster;
    private final Asked asked;
    private final Layout.Paper paper;
    private final float room;
    private final float character;

    private MonthSheet(DutyRoster roster, Asked asked, Layout.Paper paper) {
        this.roster = roster;
        this.asked = asked;
        this.paper = paper;
        room = paper == Layout.Paper.A3 ? 1123 : 774;
        character = (paper == Layout.Paper.A3 ? 9.5f : 7) * 0.52f;
    }

    /// For A4, or for A3 on the wall; what is to be done at the posts stands below or on the back.
    static List<Sheet> of(DutyRoster roster, Asked asked, Layout.Paper paper) {
        return new MonthSheet(roster, asked, paper).sheets();
    }

    /// All posts on one sheet, however wide: for a workbook.
    static Sheet whole(DutyRoster roster, Asked asked) {
        return new MonthSheet(roster, asked, Layout.Paper.A4)
                .sheet(roster.shifts(), roster.period().days(), "", true);
    }

    private List<Sheet> sheets() {
        List<List<Post>> pages = pages();
        List<Sheet> sheets = new ArrayList<>();
        for (List<Post> posts : pages) {
            List<Shift> shifts = posts.stream()
                    .flatMap(post -> roster.shifts(post.id()).stream())
                    .toList();
            int parts = Math.min(4, (int) Math.ceil(days() + wide(shifts) > room ? wide(shifts) / (room - days()) : 1));
            List<LocalDate> all = roster.period().days();
            int each = (all.size() + parts - 1) / parts;
            for (int from = 0; from < all.size(); from += each) {
                List<LocalDate> some = all.subList(from, Math.min(all.size(), from + each));
                String under = (pages.size() > 1 ? T.get("month.posts", names(posts)) : "")
                        + (parts > 1 ? "  " + new Period(some.getFirst(), some.getLast()).label() : "");
                sheets.add(sheet(shifts, some, under.strip(), sheets.isEmpty()));
            }
        }
        if (Wording.leaders(roster).size() > Wording.MOST_PHONES) {
            sheets.add(PhonesSheet.of(roster, asked, !below()));
        } else if (!below()) {
            DutiesSheet.of(roster, asked).ifPresent(sheets::add);
        }
        if (asked.changes().many()) {
            sheets.add(ChangesSheet.of(roster, asked));
        }
        return sheets;
    }

    /// Posts shared out so that the pages are about equally full.
    private List<List<Post>> pages() {
        float free = room - days();
        float all = wide(roster.shifts());
        int count = Math.max(1, (int) Math.ceil(all / free));
        float even = all / count;
        List<List<Post>> pages = new ArrayList<>();
        List<Post> page = new ArrayList<>();
        float used = 0;
        for (Post post : roster.posts()) {
            float wide = wide(roster.shifts(post.id()));
            if (!page.isEmpty() && (used + wide > free || used + wide / 2 > even)) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(post);
            used += wide;
        }
        pages.add(page);
        return pages;
    }

    private float days() {
        return (5 + Wording.dayWidth(roster)) * character + 2 * SIDES;
    }

    private float wide(List<Shift> shifts) {
        float sum = 0;
        for (Shift shift : shifts) {
            sum += width(shift) * character + SIDES;
        }
        return sum;
    }

    private int width(Shift shift) {
        return roster.period().days().stream()
                .mapToInt(day -> Wording.width(words(new Slot(shift, day))) + 1)
                .reduce(NARROWEST, Math::max);
    }

    private Sheet sheet(List<Shift> shifts, List<LocalDate> days, String under, boolean first) {
        String place = asked.head().place();
        Sheet.Builder sheet = Sheet.named(T.get("sheet.month"))
                .title(T.get("sheet.month.title", roster.period().label()))
                .subtitle(under.isEmpty() ? place : (place + "  " + under).strip())
                .columns(
                        Column.text(T.get("column.day"), 5),
                        Column.text(T.get("column.weekday"), Wording.dayWidth(roster)))
                .landscape()
                .on(paper)
                .onePage();
        for (Shift shift : shifts) {
            int width = width(shift);
            sheet.columns(Column.text(Wording.title(shift, width), width)
                    .under(roster.post(shift).name()));
        }
        if (shifts.isEmpty()) {
            sheet.columns(Column.text(T.get("column.noShift"), 20));
        }
        sheet.rows(days.stream().map(day -> row(shifts, day)).toList());
        if (first) {
            asked.changes().note(sheet);
        }
        Wording.calendarNote(sheet, roster);
        if (below()) {
            roster.posts().stream()
                    .filter(post -> post.duties() != null)
                    .forEach(post -> sheet.note(Wording.duties(post)));
        }
        Wording.phoneNotes(sheet, roster, asked);
        return sheet.note(T.get("note.leader"))
                .signOff(T.get("sign.leader"), T.get("sign.maker"))
                .build();
    }

    private List<@Nullable Object> row(List<Shift> shifts, LocalDate date) {
        List<@Nullable Object> row = new ArrayList<>();
        Tone tone = roster.rest(date) ? Tone.WEEKEND : Tone.PLAIN;
        row.add(new Marked(day(date), tone));
        row.add(new Marked(Wording.weekday(roster.day(date)), tone));
        for (Shift shift : shifts) {
            Slot slot = new Slot(shift, date);
            Tone seen = asked.changes().changed(slot) ? Tone.WARN : roster.missing(slot) > 0 ? Tone.ALERT : tone;
            row.add(new Marked(words(slot), seen));
        }
        if (shifts.isEmpty()) {
            row.add(new Marked(null, tone));
        }
        return row;
    }

    private String day(LocalDate date) {
        boolean sameMonth =
                roster.period().first().getMonth() == roster.period().last().getMonth();
        return sameMonth ? T.get("cell.day", date.getDayOfMonth()) : Dates.brief(date);
    }

    private String words(Slot slot) {
        String words = Wording.cell(roster, slot);
        return asked.changes().changed(slot) ? T.get("mark.changed", words) : words;
    }

    private static String names(List<Post> posts) {
        return posts.stream().map(Post::name).collect(Collectors.joining(T.get("join")));
    }

    /// Whether what is to be done at the posts is little enough to stand under the list.
    private boolean below() {
        return roster.posts().stream()
                        .mapToInt(post -> Wording.width(Wording.duties(post)))
                        .sum()
                <= 2 * NOTES;
    }
}

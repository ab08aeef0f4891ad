package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.branch.Member;
import org.shouwang.core.Phone;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Day;
import org.shouwang.kit.time.DayKind;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.DutyStatus;
import org.shouwang.roster.Post;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;

/// How the roster says days, shifts, people and phones, the same on every sheet.
final class Wording {
    private static final Texts T = Texts.of(Wording.class);
    private static final int WIDE = 0x2E80;
    static final int MOST_PHONES = 12;

    private Wording() {}

    /// The names in one place, the leader marked, and how many are missing.
    static String cell(DutyRoster roster, Slot slot) {
        if (roster.suspension(slot).isPresent()) {
            return Texts.name(DutyStatus.SUSPENDED);
        }
        String names = names(roster, slot);
        int missing = roster.missing(slot);
        if (missing == 0) {
            return names;
        }
        return names.isEmpty() ? T.get("cell.missing", missing) : names + " " + T.get("cell.missing", missing);
    }

    static String names(DutyRoster roster, Slot slot) {
        return manned(roster, slot).stream()
                .map(duty -> marked(roster, duty))
                .collect(Collectors.joining(T.get("join")));
    }

    static List<Duty> manned(DutyRoster roster, Slot slot) {
        return roster.duties(slot.shift().id(), slot.day()).stream()
                .filter(duty -> duty.status().manned())
                .toList();
    }

    static String called(DutyRoster roster, Duty duty) {
        return roster.member(duty.memberId()).called();
    }

    /// A name that says who is in charge; who stands alone needs no mark.
    static String marked(DutyRoster roster, Duty duty) {
        return called(roster, duty) + (leads(roster, duty) ? T.get("mark.leader") : "");
    }

    private static boolean leads(DutyRoster roster, Duty duty) {
        return duty.leader() && manned(roster, roster.slot(duty)).size() > 1;
    }

    /// Those in charge of others.
    static Set<Member> leaders(DutyRoster roster) {
        return roster.duties().stream()
                .filter(duty -> leads(roster, duty))
                .map(duty -> roster.member(duty.memberId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The title of a shift's column: in two lines where its column is narrow.
    static String title(Shift shift, int width) {
        String one = T.get("column.shift", shift.name(), shift.hours());
        return width(one) <= width ? one : shift.name() + "\n" + shift.hours();
    }

    static String phone(Member member, boolean masked) {
        Phone phone = member.phone();
        return phone == null ? "" : masked ? phone.masked() : phone.value();
    }

    /// Absences, stand-ins, swaps of one place, and who is missing.
    static String remark(DutyRoster roster, Slot slot) {
        List<String> remarks = new ArrayList<>();
        if (roster.suspension(slot).isPresent()) {
            remarks.add(Texts.name(DutyStatus.SUSPENDED));
        }
        roster.walkUps(slot)
                .forEach(
                        walkUp -> remarks.add(T.get("remark.came", walkUp.name().value())));
        for (Duty duty : roster.duties(slot.shift().id(), slot.day())) {
            if (duty.status() != DutyStatus.ON) {
                remarks.add(called(roster, duty) + how(roster, duty));
            }
        }
        if (roster.missing(slot) > 0) {
            remarks.add(T.get("cell.missing", roster.missing(slot)));
        }
        return String.join(T.get("join.remarks"), remarks);
    }

    /// How a duty came about, with who stood there before; empty for a usual one.
    static String how(DutyRoster roster, Duty duty) {
        if (duty.status() == DutyStatus.ON) {
            return "";
        }
        return duty.originalMemberId() == null
                ? Texts.name(duty.status())
                : T.get(
                        "remark.instead",
                        Texts.name(duty.status()),
                        roster.member(duty.originalMemberId()).called());
    }

    /// The weekday, with the holiday's name or that one works on it.
    static String weekday(Day day) {
        String weekday = T.get("cell.weekday", Dates.weekdayBrief(day.date().getDayOfWeek()));
        return switch (day.kind()) {
            case HOLIDAY -> weekday + " " + day.holiday();
            case MAKE_UP -> weekday + " " + T.get("cell.makeUp");
            case WORKDAY, WEEKEND, UNKNOWN -> weekday;
        };
    }

    /// How wide the column of weekdays is, in characters.
    static int dayWidth(DutyRoster roster) {
        boolean holidays = roster.period().days().stream()
                .map(date -> roster.day(date).kind())
                .anyMatch(kind -> kind == DayKind.HOLIDAY || kind == DayKind.MAKE_UP);
        return holidays ? 12 : 6;
    }

    /// Such as `早班 08-16`.
    static String shift(Slot slot) {
        return T.get("column.shift", slot.shift().name(), slot.shift().hours());
    }

    /// Such as `11月12日 周五`.
    static String date(DutyRoster roster, LocalDate day) {
        return Dates.brief(day) + " " + weekday(roster.day(day));
    }

    /// Where the calendar of the year is not known, a note says so.
    static void calendarNote(Sheet.Builder sheet, DutyRoster roster) {
        if (!roster.calendarKnown()) {
            sheet.note(T.get("note.unknown", roster.period().first().getYear()));
        }
    }

    /// Whom to call: the branch, and all who are in charge of a shift.
    static void phoneNotes(Sheet.Builder sheet, DutyRoster roster, Asked asked) {
        if (!asked.head().contact().isEmpty()) {
            sheet.note(asked.head().contact());
        }
        Set<Member> leaders = leaders(roster);
        String phones = leaders.stream()
                .filter(member -> member.phone() != null)
                .map(member -> member.called() + " " + phone(member, asked.masked()))
                .collect(Collectors.joining(T.get("join.wide")));
        if (!phones.isEmpty() && leaders.size() <= MOST_PHONES) {
            sheet.note(T.get("note.phones", phones));
        }
    }

    /// A post with its place and what is to be done there; the name alone where nothing more is known.
    static String duties(Post post) {
        String place = post.place() == null ? "" : T.get("post.place", post.place());
        String duties = post.duties() == null ? "" : T.get("post.duties", post.duties());
        return post.name() + place + duties;
    }

    /// Characters a text takes, a Chinese one counting two.
    static int width(String text) {
        return text.codePoints().map(letter -> letter >= WIDE ? 2 : 1).sum();
    }
}

package org.shouwang.roster.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shouwang.branch.Member;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.CalendarFile;
import org.shouwang.kit.work.WholeFile;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Post;
import org.shouwang.roster.Slot;

/// The roster as a calendar for phones: of one person, or of one post with all its shifts.
public final class DutyCalendar {
    private static final Texts T = Texts.of(DutyCalendar.class);
    private static final int ALARM = 60;

    private DutyCalendar() {}

    /// A person's shifts, an hour's warning before each.
    public static CalendarFile of(DutyRoster roster, Member member, Clock clock) {
        Predicate<Duty> mine = duty -> duty.memberId().equals(member.id());
        List<CalendarFile.Event> events = roster.slots().stream()
                .filter(slot -> Wording.manned(roster, slot).stream().anyMatch(mine))
                .map(slot -> event(
                        roster,
                        slot,
                        "m" + member.id().value(),
                        T.get(
                                "calendar.mine",
                                roster.post(slot.shift()).name(),
                                slot.shift().name()),
                        ALARM))
                .toList();
        return new CalendarFile(T.get("calendar.person", member.called()), clock.getZone(), events);
    }

    /// A post's shifts with the names in the title.
    public static CalendarFile of(DutyRoster roster, Post post, Clock clock) {
        List<CalendarFile.Event> events = roster.slots().stream()
                .filter(slot -> slot.shift().postId().equals(post.id()))
                .map(slot -> event(
                        roster,
                        slot,
                        "p" + post.id().value(),
                        T.get("calendar.names", slot.shift().name(), Wording.cell(roster, slot))
                                .strip(),
                        0))
                .toList();
        return new CalendarFile(T.get("calendar.post", post.name()), clock.getZone(), events);
    }

    private static CalendarFile.Event event(DutyRoster roster, Slot slot, String whose, String title, int alarm) {
        Post post = roster.post(slot.shift());
        String people = Wording.manned(roster, slot).stream()
                .map(duty -> Wording.marked(roster, duty) + " " + Wording.phone(roster.member(duty.memberId()), false))
                .collect(Collectors.joining("\n"));
        String duties = post.duties() == null ? "" : "\n" + post.duties();
        String place = post.place() == null ? post.name() : post.name() + " " + post.place();
        String uid = "shift" + slot.shift().id().value() + "-" + slot.day() + "-" + whose + "@roster.shouwang";
        return new CalendarFile.Event(uid, slot.span(), title, place, people + duties, alarm);
    }

    /// Writes it; a file of that name is replaced only when all is written.
    public static void write(CalendarFile calendar, Path file, Clock clock) {
        byte[] bytes = calendar.text(clock.instant()).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }
}

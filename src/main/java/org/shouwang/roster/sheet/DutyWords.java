package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.branch.Member;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Slot;
import org.shouwang.roster.Watch;

/// Who is on duty, as plain words for a chat group.
public final class DutyWords {
    private static final Texts T = Texts.of(DutyWords.class);
    private static final int EVENING = 17;

    private final Rosters rosters;

    public DutyWords(Rosters rosters) {
        this.rosters = rosters;
    }

    /// Tonight: every shift of today that ends after 17:00 and the night that begins after midnight, with phones.
    public String tonight() {
        LocalDate today = rosters.today();
        DutyRoster roster = rosters.period(new Period(today, today.plusDays(1)));
        LocalDateTime evening = today.atTime(EVENING, 0);
        List<Slot> slots = roster.slots().stream()
                .filter(slot -> slot.day().equals(today)
                        ? slot.end().isAfter(evening)
                        : slot.night() && slot.evening().equals(today))
                .toList();
        return told(T.get("words.tonight", date(roster, today)), roster, slots, today, true);
    }

    /// Who stands at this moment and who comes next.
    public String now() {
        var onDuty = rosters.onDuty();
        List<String> lines = new ArrayList<>();
        lines.add(T.get("words.now"));
        onDuty.now().forEach(watch -> lines.add(line(watch)));
        if (onDuty.now().isEmpty()) {
            lines.add(T.get("words.nobody"));
        }
        lines.add(T.get("words.next"));
        onDuty.next().forEach(watch -> lines.add(line(watch)));
        return String.join("\n", lines);
    }

    /// One day, with phones.
    public String day(LocalDate day) {
        DutyRoster roster = rosters.period(Period.day(day));
        return told(T.get("words.day", date(roster, day)), roster, roster.slots(), day, true);
    }

    /// A week, names only.
    public String week(LocalDate day) {
        Period week = Period.week(day);
        DutyRoster roster = rosters.period(week);
        List<String> lines = new ArrayList<>();
        lines.add(T.get("words.week", Dates.brief(week.first()), Dates.brief(week.last())));
        for (LocalDate date : week.days()) {
            List<Slot> slots = roster.slots().stream()
                    .filter(slot -> slot.day().equals(date))
                    .toList();
            lines.add("");
            lines.add(told(T.get("words.of", date(roster, date)), roster, slots, date, false));
        }
        return String.join("\n", lines);
    }

    private static String date(DutyRoster roster, LocalDate day) {
        return Wording.date(roster, day);
    }

    private static String told(String title, DutyRoster roster, List<Slot> slots, LocalDate day, boolean phones) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        for (Slot slot : slots) {
            String post = roster.post(slot.shift()).name() + " ";
            String times = slot.shift().times();
            String people = Wording.manned(roster, slot).stream()
                    .map(duty -> {
                        Member member = roster.member(duty.memberId());
                        String leads = Wording.marked(roster, duty).equals(member.called()) ? "" : T.get("words.leads");
                        return (member.called() + leads + (phones ? " " + Wording.phone(member, false) : "")).strip();
                    })
                    .collect(Collectors.joining(T.get("join")));
            int missing = roster.missing(slot);
            String open = missing > 0 ? T.get("words.open", missing) : "";
            lines.add(T.get(
                    "words.line",
                    post,
                    slot.shift().name(),
                    slot.day().equals(day) ? times : T.get("words.after", times),
                    people + open));
        }
        if (slots.isEmpty()) {
            lines.add(T.get("words.nobody"));
        }
        return String.join("\n", lines);
    }

    private static String line(Watch watch) {
        String people = watch.people().stream()
                .map(member -> (member.called()
                                + (member.equals(watch.leader())
                                                && watch.people().size() > 1
                                        ? T.get("words.leads")
                                        : "")
                                + " "
                                + Wording.phone(member, false))
                        .strip())
                .collect(Collectors.joining(T.get("join")));
        String open = watch.missing() > 0 ? T.get("words.open", watch.missing()) : "";
        return T.get(
                "words.line",
                watch.post().name() + " ",
                watch.slot().shift().name(),
                watch.slot().shift().times(),
                people + open);
    }
}

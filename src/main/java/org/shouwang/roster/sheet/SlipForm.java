package org.shouwang.roster.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Post;
import org.shouwang.roster.Slot;

/// 个人值班单: all shifts of one person, where, when, with whom and their phones; to be handed out.
final class SlipForm {
    private static final Texts T = Texts.of(SlipForm.class);

    private SlipForm() {}

    static Slip of(DutyRoster roster, Member member, Asked asked) {
        List<Duty> duties = roster.duties().stream()
                .filter(duty ->
                        duty.memberId().equals(member.id()) && duty.status().manned())
                .sorted((one, other) ->
                        roster.slot(one).begin().compareTo(roster.slot(other).begin()))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Set<Post> posts = new LinkedHashSet<>();
        long minutes = 0;
        int nights = 0;
        for (Duty duty : duties) {
            Slot slot = roster.slot(duty);
            posts.add(roster.post(slot.shift()));
            minutes += slot.shift().minutes();
            nights += slot.night() ? 1 : 0;
            rows.add(Arrays.asList(
                    Wording.date(roster, slot.day()),
                    slot.shift().name(),
                    slot.shift().times(),
                    roster.post(slot.shift()).name(),
                    partners(roster, slot, duty, asked),
                    remark(roster, duty)));
        }
        Slip.Builder form = Slip.titled(
                        T.get("slip.title", member.called(), roster.period().label()))
                .mark(asked.head().place())
                .row(6)
                .box(T.get("column.person"), 5, member.called(), 9)
                .box(T.get("column.phone"), 6, Wording.phone(member, false), 10)
                .box(T.get("column.shifts"), 4, Integer.toString(duties.size()), 4)
                .box(T.get("column.hours"), 4, Numbers.hours(minutes), 5)
                .box(T.get("column.nights"), 4, Integer.toString(nights), 4)
                .line()
                .grid(
                        List.of(
                                Column.text(T.get("column.date"), 14),
                                Column.text(T.get("column.name"), 7),
                                Column.text(T.get("column.times"), 15),
                                Column.text(T.get("column.post"), 11),
                                Column.wrap(T.get("column.partners"), 40),
                                Column.text(T.get("column.remark"), 12)),
                        rows,
                        rows.isEmpty() ? 1 : 0);
        posts.stream()
                .filter(post -> post.duties() != null)
                .map(Wording::duties)
                .forEach(form::note);
        if (!asked.head().contact().isEmpty()) {
            form.note(T.get("slip.contact", asked.head().contact()));
        }
        if (!roster.calendarKnown()) {
            form.note(T.get("note.unknown", roster.period().first().getYear()));
        }
        return form.note(T.get("slip.note")).build();
    }

    private static String partners(DutyRoster roster, Slot slot, Duty mine, Asked asked) {
        return Wording.manned(roster, slot).stream()
                .filter(duty -> !duty.id().equals(mine.id()))
                .map(duty -> (Wording.marked(roster, duty) + " "
                                + Wording.phone(roster.member(duty.memberId()), asked.masked()))
                        .strip())
                .collect(Collectors.joining(T.get("join")));
    }

    private static String remark(DutyRoster roster, Duty duty) {
        boolean leads = Wording.marked(roster, duty).length()
                > Wording.called(roster, duty).length();
        String how = Wording.how(roster, duty);
        return leads ? (T.get("slip.leads") + " " + how).strip() : how;
    }
}

package org.shouwang.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shouwang.branch.Leave;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.household.Check;
import org.shouwang.household.Flaw;
import org.shouwang.household.Rule;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The rules that nobody stands in the duty roster after leaving the branch, or while away.
public final class DutyCheck implements Check {
    private static final String SCREEN = "roster";
    private static final Texts T = Texts.of(DutyCheck.class);
    private static final String LEFT = "DUTY-01";
    private static final String AWAY = "DUTY-02";
    private static final int AHEAD_DAYS = 62;

    private final Roll roll;

    public DutyCheck(Roll roll) {
        this.roll = roll;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule(LEFT, T.get("rule.left"), T.get("rule.left.advice"), SCREEN),
                new Rule(AWAY, T.get("rule.away"), T.get("rule.left.advice"), SCREEN));
    }

    @Override
    public void look(Query q, LocalDate today, Consumer<Flaw> told) {
        Map<MemberId, Member> members = new HashMap<>();
        roll.all(q).forEach(member -> members.put(member.id(), member));
        Map<Long, String> posts = new HashMap<>();
        RosterStore.posts(q).forEach(post -> posts.put(post.id().value(), post.name()));
        Map<ShiftId, Shift> shifts = new HashMap<>();
        RosterStore.shifts(q).forEach(shift -> shifts.put(shift.id(), shift));
        LocalDate until = today.plusDays(AHEAD_DAYS);
        List<Leave> leaves = roll.leaves(q, today, until);
        for (Duty duty : RosterStore.duties(q, today, until)) {
            Member member = members.get(duty.memberId());
            Shift shift = shifts.get(duty.shiftId());
            if (member == null || shift == null || !duty.status().manned()) {
                continue;
            }
            boolean left = !member.belongs(duty.day());
            boolean away =
                    leaves.stream().anyMatch(leave -> leave.memberId().equals(member.id()) && leave.covers(duty.day()));
            if (left || away) {
                String post = posts.getOrDefault(shift.postId().value(), "");
                String words = T.get("flaw.left", member.called(), duty.day(), shift.name());
                told.accept(new Flaw(left ? LEFT : AWAY, null, post, words, null));
            }
        }
    }
}

package org.shouwang.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;

/// Puts one of those who were filled in in charge of each shift that has nobody in charge:
/// a Party member where there is one, the one who was in charge least often.
final class Leaders {
    private Leaders() {}

    /// @param added who was filled in where, in the order of time
    static List<Duty> duties(DutyRoster roster, Map<Slot, List<Member>> added, LongSupplier ids) {
        Map<MemberId, Integer> led = new HashMap<>();
        roster.duties().stream().filter(Duty::leader).forEach(duty -> led.merge(duty.memberId(), 1, Integer::sum));
        List<Duty> duties = new ArrayList<>();
        added.forEach((slot, people) -> {
            MemberId leader = headed(roster, slot) ? MemberId.NONE : leader(roster.facts(), people, led);
            led.merge(leader, 1, Integer::sum);
            people.forEach(member -> duties.add(
                    Duty.of(new DutyId(ids.getAsLong()), slot.shift().id(), slot.day(), member.id(), DutyStatus.ON)
                            .withLeader(member.id().equals(leader))));
        });
        return duties;
    }

    private static boolean headed(DutyRoster roster, Slot slot) {
        return roster.duties(slot.shift().id(), slot.day()).stream()
                .anyMatch(duty -> duty.leader() && duty.status().manned());
    }

    private static MemberId leader(Facts facts, List<Member> people, Map<MemberId, Integer> led) {
        return people.stream()
                .min(Comparator.comparing((Member member) -> !PlaceNeeds.leads(facts, member))
                        .thenComparing(member -> member.kind() != MemberKind.PARTY_MEMBER)
                        .thenComparing(member -> member.kind() == MemberKind.VOLUNTEER)
                        .thenComparing(member -> led.getOrDefault(member.id(), 0)))
                .map(Member::id)
                .orElse(MemberId.NONE);
    }
}

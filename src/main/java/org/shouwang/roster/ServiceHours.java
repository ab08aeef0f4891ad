package org.shouwang.roster;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// 服务时长 of everyone in a period, for the list and for certificates.
public final class ServiceHours {
    private final Rosters rosters;
    private final Ledger ledger;
    private final Clock clock;

    /// @param clock its zone is the local time of the compound; a shift that is not over does not count yet
    public ServiceHours(Ledger ledger, Rosters rosters, Clock clock) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.clock = clock;
    }

    /// Everyone with a duty in the period that was stood or missed, those with the most hours first.
    public List<ServiceTime> of(Period period) {
        return ledger.read(q -> of(
                rosters.period(q, period),
                DutyLogStore.walkUps(q, period.first(), period.last()),
                LocalDateTime.now(clock)));
    }

    /// The same from a roster that was read already.
    static List<ServiceTime> of(DutyRoster roster, List<WalkUp> walkUps, LocalDateTime now) {
        Map<MemberId, List<Duty>> byPerson = roster.duties().stream().collect(Collectors.groupingBy(Duty::memberId));
        return roster.people().stream()
                .filter(member -> byPerson.containsKey(member.id()))
                .map(member -> service(roster, member, byPerson.getOrDefault(member.id(), List.of()), walkUps, now))
                .filter(service -> service.shifts() > 0 || service.absent() > 0)
                .sorted(Comparator.comparing(ServiceTime::worked)
                        .reversed()
                        .thenComparing(service -> service.member().id().value()))
                .toList();
    }

    private static ServiceTime service(
            DutyRoster roster, Member member, List<Duty> all, List<WalkUp> walkUps, LocalDateTime now) {
        List<Duty> stood = all.stream()
                .filter(duty -> duty.status().manned() && over(roster, duty, now))
                .toList();
        return new ServiceTime(
                member,
                stood.size(),
                stood.stream()
                        .mapToLong(duty -> roster.slot(duty).shift().minutes())
                        .sum(),
                stood.stream()
                        .mapToLong(duty -> Hours.worked(duty, roster.slot(duty), now))
                        .sum(),
                (int) stood.stream().filter(duty -> roster.slot(duty).night()).count(),
                (int) all.stream()
                        .filter(duty -> duty.status() == DutyStatus.ABSENT)
                        .count(),
                (int) walkUps.stream()
                        .filter(each -> member.id().equals(each.memberId()))
                        .count());
    }

    private static boolean over(DutyRoster roster, Duty duty, LocalDateTime now) {
        return !roster.slot(duty).end().isAfter(now) || duty.minutesDone() != null || duty.departed() != null;
    }
}

package org.shouwang.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.branch.Availability;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.time.DayKind;

/// Who stands how much in a period.
///
/// @param shares everyone who serves or stood in it, those with the most hours first
public record Fairness(List<Share> shares) {
    public Fairness {
        shares = List.copyOf(shares);
    }

    /// Those who can be compared: here all the time, never away, free to stand at any time.
    public List<Share> whole() {
        return shares.stream().filter(Share::whole).toList();
    }

    public static Fairness of(DutyRoster roster) {
        Map<MemberId, List<Duty>> byPerson = roster.duties().stream().collect(Collectors.groupingBy(Duty::memberId));
        return new Fairness(roster.people().stream()
                .filter(member -> byPerson.containsKey(member.id())
                        || roster.period().days().stream().anyMatch(member::belongs))
                .map(member -> share(roster, member, byPerson.getOrDefault(member.id(), List.of())))
                .sorted(Comparator.comparing(Share::minutes)
                        .reversed()
                        .thenComparing(share -> share.member().id().value()))
                .toList());
    }

    private static Share share(DutyRoster roster, Member member, List<Duty> all) {
        List<Duty> stood = all.stream().filter(duty -> duty.status().manned()).toList();
        return new Share(
                member,
                stood.size(),
                stood.stream()
                        .mapToLong(duty -> Hours.counted(duty, roster.slot(duty)))
                        .sum(),
                (int) stood.stream().filter(duty -> roster.slot(duty).night()).count(),
                (int) stood.stream().filter(duty -> weekend(roster, duty)).count(),
                (int) stood.stream()
                        .filter(duty -> roster.day(duty.day()).kind() == DayKind.HOLIDAY)
                        .count(),
                (int) stood.stream().filter(Duty::leader).count(),
                (int) all.stream()
                        .filter(duty -> duty.status() == DutyStatus.ABSENT)
                        .count(),
                member.availability() == Availability.ANY
                        && unbound(roster.facts(), member.id())
                        && roster.period().days().stream()
                                .allMatch(day -> member.belongs(day)
                                        && roster.leave(member.id(), day).isEmpty()));
    }

    /// Whether a full share is fair and no time is ruled out.
    private static boolean unbound(Facts facts, MemberId id) {
        Profile profile = facts.profile(id);
        return profile.share() == 100
                && !profile.onlyGiven()
                && profile.mostMinutes() == null
                && facts.wishes(id, WishKind.UNAVAILABLE).isEmpty();
    }

    private static boolean weekend(DutyRoster roster, Duty duty) {
        return roster.rest(duty.day()) && roster.day(duty.day()).kind() != DayKind.HOLIDAY;
    }

    /// Minutes between the one who stands most and the one who stands least, among [#whole].
    public long spreadMinutes() {
        var minutes = whole().stream().mapToLong(Share::minutes).summaryStatistics();
        return minutes.getCount() == 0 ? 0 : minutes.getMax() - minutes.getMin();
    }

    public int spreadNights() {
        var nights = whole().stream().mapToInt(Share::nights).summaryStatistics();
        return nights.getCount() == 0 ? 0 : nights.getMax() - nights.getMin();
    }
}

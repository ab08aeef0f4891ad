package org.shouwang.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.Day;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.solver.Rule;

/// What stands around the duties of a period, as read at one moment: needs, people, rules, waivers.
public record Facts(
        List<RuleSetting> rules,
        List<DayNumber> numbers,
        List<MixNeed> mixes,
        List<Succession> successions,
        Map<MemberId, Profile> profiles,
        List<Wish> wishes,
        List<PairWish> pairs,
        List<Waiver> waivers) {
    static Facts read(Query q, LocalDate from, LocalDate until) {
        return new Facts(
                RuleBook.all(q),
                FactStore.numbers(q),
                FactStore.mixes(q),
                FactStore.successions(q),
                FactStore.profiles(q).stream().collect(Collectors.toMap(Profile::memberId, profile -> profile)),
                FactStore.wishes(q),
                FactStore.pairs(q),
                FactStore.waivers(q, from, until));
    }

    public RuleSetting rule(Rule rule) {
        return rules.stream()
                .filter(each -> each.rule() == rule)
                .findFirst()
                .orElse(RuleSetting.usual(rule, Strength.HARD, 10, null));
    }

    public Profile profile(MemberId member) {
        return profiles.getOrDefault(member, Profile.plain(member));
    }

    public List<Wish> wishes(MemberId member, WishKind kind) {
        return wishes.stream()
                .filter(wish -> wish.memberId().equals(member) && wish.kind() == kind)
                .toList();
    }

    public List<MixNeed> mixes(ShiftId shift) {
        return mixes.stream().filter(mix -> mix.shiftId().equals(shift)).toList();
    }

    /// Whether a rule does not count for a person in a place.
    public boolean waived(Rule rule, Slot slot, MemberId member) {
        return waivers.stream()
                .anyMatch(waiver -> waiver.rule() == rule
                        && waiver.shiftId().equals(slot.shift().id())
                        && waiver.day().equals(slot.day())
                        && (waiver.memberId() == null || waiver.memberId().equals(member)));
    }

    /// How many people a shift needs on a day.
    int needed(Shift shift, Day day, boolean rest) {
        Optional<DayNumber> own = numbers.stream()
                .filter(number -> number.shiftId().equals(shift.id()))
                .filter(number -> number.onDays() == NumberDays.DATE
                        ? day.date().equals(number.day())
                        : number.onDays().covers(day, rest))
                .max(Comparator.comparing(DayNumber::onDays)
                        .thenComparing(number -> number.id().value()));
        return own.map(DayNumber::needed).orElse(shift.needed());
    }

    static Period margin(Period period, int days) {
        return new Period(period.first().minusDays(days), period.last().plusDays(days));
    }
}

package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.TestMonth.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.branch.Availability;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.MemberStatus;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.solver.Watcher;

/// The rules of who, with whom and how evenly: kept by filling and told where a person breaks them by hand.
class PeopleRulesTest extends OneRule {
    @Test
    void whoeverIsAwayOrGoneOrCannotIsLeftAlone() {
        only(Rule.UNAVAILABLE, Strength.HARD, null);
        Shift early = shift("早班", 8, 480, 1);
        Member one = volunteer("张文");
        test.roll.leave(one.id(), MemberStatus.LEAVE, day(1), day(2), null, day(1));
        wishes.add(Wish.of(one.id(), WishKind.UNAVAILABLE).on(DayOfWeek.FRIDAY));
        wishes.add(
                Wish.of(one.id(), WishKind.UNAVAILABLE).between(day(3), day(3)).at(LocalTime.of(15, 0), 120));
        fill(1, 6);
        assertThat(days(one)).containsExactly(day(4), day(6));
        test.duties.assign(early.id(), day(5), one.id());
        told(Rule.UNAVAILABLE, false, "11月5日本人不能值班");
        test.duties.assign(early.id(), day(2), one.id());
        assertThat(conflicts(2, 2)).singleElement().satisfies(conflict -> {
            assertThat(conflict.red()).isTrue();
            assertThat(conflict.hindrance().sentence()).isEqualTo("11月2日请假，到11月2日");
        });
    }

    @Test
    void aVolunteerWithGivenTimesServesOnlyThen() {
        only(Rule.UNAVAILABLE, Strength.HARD, null);
        shift("早班", 8, 240, 1);
        shift("晚班", 18, 240, 1);
        Member one = volunteer("张文");
        Profile plain = wishes.profile(one.id());
        wishes.revise(new Profile(plain.id(), one.id(), null, null, null, null, null, true));
        wishes.add(Wish.of(one.id(), WishKind.OFFERED).on(DayOfWeek.SATURDAY).at(LocalTime.of(8, 0), 300));
        fill(1, 14);
        assertThat(test.november().duties())
                .hasSize(2)
                .allMatch(duty -> duty.day().getDayOfWeek() == DayOfWeek.SATURDAY
                        && test.november().slot(duty).shift().name().equals("早班"));
    }

    @Test
    void mixesAskForAKindALeaderAQualificationAndAPartyMember() {
        Shift early = shift("早班", 8, 480, 2);
        Member party = test.enrol("张文", MemberKind.PARTY_MEMBER);
        Member plain = volunteer("李卫");
        Member nurse = test.enrol("王静", MemberKind.MEDICAL);
        Member other = volunteer("赵玉");
        Profile known = wishes.profile(other.id());
        wishes.revise(new Profile(known.id(), other.id(), null, "急救", true, null, null, null));
        for (Object[] each : new Object[][] {
            {MixKind.PARTY_MEMBER, null, party, Rule.ROLE_MIX, "这一班至少要有1名党员"},
            {MixKind.MEMBER_KIND, "MEDICAL", nurse, Rule.ROLE_MIX, "这一班至少要有1名医护"},
            {MixKind.QUALIFICATION, "急救", other, Rule.QUALIFICATION, "这一班至少要有1名急救"},
            {MixKind.LEADER, null, other, Rule.LEADER, "这一班至少要有1名可带班的人"}
        }) {
            only((Rule) each[3], Strength.HARD, null);
            staffing.mix(early.id(), (MixKind) each[0], (String) each[1], 1);
            fill(1, 3);
            assertThat(days((Member) each[2])).hasSize(3);
            test.rosters.clear(TestMonth.days(1, 30), day(1));
            test.duties.assign(early.id(), day(5), plain.id());
            told((Rule) each[3], false, (String) each[4]);
            test.rosters.clear(TestMonth.days(1, 30), day(1));
            staffing.mix(early.id(), (MixKind) each[0], (String) each[1], 0);
        }
    }

    @Test
    void peopleWhoMustBeApartAreAndThoseWhoWantToBeTogetherAreToo() {
        Shift early = shift("早班", 8, 480, 2);
        Member one = volunteer("张文");
        Member two = volunteer("李卫");
        Member three = volunteer("王静");
        Member four = volunteer("赵玉");
        only(Rule.APART, Strength.HARD, null);
        wishes.pair(one.id(), two.id(), false);
        fill(1, 6);
        assertThat(test.november().duties()).hasSize(12);
        assertThat(days(one)).doesNotContainAnyElementsOf(days(two));
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        test.duties.assign(early.id(), day(5), one.id());
        test.duties.assign(early.id(), day(5), two.id());
        told(Rule.APART, true, "同班里有不能排在一起的人");
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.TOGETHER, Strength.SOFT, null);
        wishes.pair(three.id(), four.id(), true);
        fill(1, 6);
        assertThat(days(three)).isEqualTo(days(four));
    }

    @Test
    void burdensAreSharedEquallyAndThePastCounts() {
        Shift night = shift("夜班", 22, 480, 1);
        Member one = volunteer("张文");
        Member two = volunteer("李卫");
        for (Rule rule : List.of(Rule.EQUAL_HOURS, Rule.EQUAL_NIGHTS)) {
            only(rule, Strength.SOFT, null);
            fill(1, 10);
            assertThat(counts()).containsEntry(one, 5).containsEntry(two, 5);
            test.rosters.clear(TestMonth.days(1, 30), day(1));
        }
        only(Rule.EQUAL_WEEKENDS, Strength.SOFT, null);
        fill(1, 28);
        assertThat(days(one).stream().filter(test.november()::rest)).hasSize(4);
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.EQUAL_HOURS, Strength.SOFT, null);
        for (int before = 1; before <= 4; before++) {
            test.duties.assign(night.id(), day(1).minusDays(before * 5), one.id());
        }
        test.duties.assign(night.id(), day(1).minusDays(3), two.id());
        test.duties.assign(night.id(), day(1).minusDays(30), two.id());
        test.duties.assign(night.id(), day(1).minusDays(31), one.id());
        fill(1, 10);
        assertThat(counts().get(two)).isGreaterThan(counts().get(one));
        Standing behind = Standing.of(
                        test.november(), test.rosters.history(test.november().period()))
                .stream()
                .filter(each -> each.now().member().equals(two))
                .findFirst()
                .orElseThrow();
        assertThat(behind.toDate().shifts()).isEqualTo(counts().get(two) + 2);
    }

    @Test
    void halfAShareIsHalfTheHours() {
        only(Rule.EQUAL_HOURS, Strength.SOFT, null);
        shift("早班", 8, 480, 1);
        Member one = volunteer("张文");
        Member two = volunteer("李卫");
        Profile plain = wishes.profile(two.id());
        wishes.revise(new Profile(plain.id(), two.id(), null, null, null, 50, null, null));
        fill(1, 30);
        assertThat(counts()).containsEntry(one, 20).containsEntry(two, 10);
    }

    @Test
    void holidaysAreSharedAndMakeUpDaysAreWorkdays() {
        only(Rule.EQUAL_HOLIDAYS, Strength.SOFT, null);
        book.all().stream()
                .filter(setting -> setting.rule() == Rule.UNAVAILABLE)
                .forEach(setting -> book.set(setting.with(Strength.HARD)));
        shift("早班", 8, 480, 1);
        test.people(2, 0);
        Member workdays = test.people.get(0);
        test.roll.revise(workdays.withAvailability(Availability.WORKDAY));
        Member weekends = test.people.get(1);
        test.roll.revise(weekends.withAvailability(Availability.WEEKEND));
        Period spring = new Period(LocalDate.of(2022, 1, 29), LocalDate.of(2022, 2, 7));
        test.rosters.fill(FillOrder.empty(spring, spring.first()).with(FillOrder.QUICK), Watcher.NONE);
        DutyRoster roster = test.rosters.period(spring);
        assertThat(roster.duties()).hasSize(10);
        assertThat(roster.duties().stream()
                        .filter(duty -> duty.memberId().equals(workdays.id()))
                        .map(Duty::day))
                .containsExactly(LocalDate.of(2022, 1, 29), LocalDate.of(2022, 1, 30), LocalDate.of(2022, 2, 7));
        test.roll.revise(workdays.withAvailability(Availability.ANY));
        test.roll.revise(weekends.withAvailability(Availability.ANY));
        test.rosters.clear(spring, spring.first());
        test.rosters.fill(FillOrder.empty(spring, spring.first()).with(FillOrder.QUICK), Watcher.NONE);
        assertThat(Fairness.of(test.rosters.period(spring)).shares())
                .extracting(Share::holidays)
                .containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void aLeapDayIsADayLikeAnyOther() {
        only(Rule.DAYS_RUNNING, Strength.HARD, 2);
        Shift night = shift("夜班", 20, 720, 1);
        Member one = volunteer("张文");
        Period leap = new Period(LocalDate.of(2024, 2, 27), LocalDate.of(2024, 3, 2));
        test.rosters.fill(FillOrder.empty(leap, leap.first()).with(FillOrder.QUICK), Watcher.NONE);
        assertThat(test.rosters.period(leap).duties().stream().map(Duty::day))
                .containsExactly(
                        LocalDate.of(2024, 2, 27),
                        LocalDate.of(2024, 2, 28),
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 3, 2));
        test.duties.assign(night.id(), LocalDate.of(2024, 2, 29), one.id());
        assertThat(test.rosters.conflicts(test.rosters.period(leap)))
                .hasSize(5)
                .allMatch(conflict -> conflict.hindrance().rule() == Rule.DAYS_RUNNING);
    }

    @Test
    void wishesTeamsAndHomesNearbyAreComfort() {
        Shift early = shift("早班", 8, 480, 1);
        Member one = volunteer("张文");
        Member two = volunteer("李卫");
        only(Rule.WISH, Strength.SOFT, null);
        wishes.add(Wish.of(one.id(), WishKind.WANTED).on(DayOfWeek.TUESDAY));
        wishes.add(Wish.of(one.id(), WishKind.UNWANTED).on(DayOfWeek.WEDNESDAY).in(early.id()));
        fill(1, 14);
        assertThat(days(one)).contains(day(2), day(9)).doesNotContain(day(3), day(10));
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        test.duties.assign(early.id(), day(3), one.id());
        told(Rule.WISH, false, "本人希望不排这个时间");
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.TEAM, Strength.SOFT, null);
        shift("同班", 8, 480, 1);
        Member three = volunteer("王静");
        Member four = volunteer("赵玉");
        team(one, "先锋队");
        team(three, "先锋队");
        team(two, "突击队");
        team(four, "突击队");
        Shift pair = shift("双人", 20, 120, 2);
        fill(1, 6);
        DutyRoster month = test.november();
        for (int d = 1; d <= 6; d++) {
            assertThat(month.duties(pair.id(), day(d)).stream()
                            .map(duty -> month.facts().profile(duty.memberId()).team())
                            .distinct())
                    .hasSize(1);
        }
    }

    void team(Member member, String name) {
        Profile plain = wishes.profile(member.id());
        wishes.revise(new Profile(plain.id(), member.id(), name, null, null, null, null, null));
    }

    @Test
    void aWaiverHoldsInOnePlaceForOnePerson() {
        only(Rule.REST, Strength.HARD, 11 * 60);
        shift("早班", 8, 480, 1);
        Shift late = shift("晚班", 18, 300, 1);
        Member one = volunteer("张文");
        new Waivers(test.store.ledger).waive(Rule.REST, late.id(), day(2), one.id(), null);
        Filled filled = fill(1, 4);
        assertThat(filled.missing()).isEqualTo(3);
        assertThat(test.november().duties(late.id(), day(2))).hasSize(1);
        assertThat(conflicts(1, 4)).isEmpty();
    }

    @Test
    void whoeverLivesAtThePostComesFirst() {
        only(Rule.NEAR, Strength.SOFT, null);
        test.posts.revise(gate.withPlace(PostKind.GATE, null, "3"));
        shift("早班", 8, 480, 1);
        Member far = test.roll.enrol(living("张文", "5-1-101"));
        assertThat(fill(1, 1).penalty()).isPositive();
        Member near = test.roll.enrol(living("李卫", "3-2-502"));
        assertThat(fill(2, 4).penalty()).isZero();
        assertThat(days(far)).containsExactly(day(1));
        assertThat(days(near)).containsExactly(day(2), day(3), day(4));
    }

    private static Member living(String name, String dwelling) {
        Member plain = Member.of(new PersonName(name), MemberKind.VOLUNTEER, null);
        return new Member(
                plain.id(),
                plain.name(),
                plain.kind(),
                null,
                null,
                null,
                null,
                null,
                new Confidential(dwelling),
                plain.availability(),
                plain.status(),
                day(1),
                null,
                null,
                null);
    }
}

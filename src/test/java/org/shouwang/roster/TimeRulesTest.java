package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.TestMonth.day;

import org.junit.jupiter.api.Test;
import org.shouwang.branch.Member;
import org.shouwang.roster.solver.Rule;

/// The rules of rest, sums and runs: kept by filling and told where a person breaks them by hand.
class TimeRulesTest extends OneRule {
    @Test
    void nobodyStandsInTwoPlacesAtOnceOverMidnightToo() {
        only(Rule.WISH, Strength.OFF, null);
        Shift night = shift("夜班", 22, 600, 1);
        Shift early = shift("早班", 6, 240, 1);
        Member one = volunteer("张文");
        assertThat(fill(1, 3).missing()).isEqualTo(2);
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        test.duties.assign(night.id(), day(5), one.id());
        test.duties.assign(early.id(), day(6), one.id());
        told(Rule.OVERLAP, true, "同时在11月5日 22-08 南门");
    }

    @Test
    void restBetweenShiftsIsKept() {
        only(Rule.REST, Strength.HARD, 11 * 60);
        Shift early = shift("早班", 8, 480, 1);
        Shift late = shift("晚班", 18, 300, 1);
        Member one = volunteer("张文");
        Filled filled = fill(1, 4);
        assertThat(filled.missing()).isEqualTo(4);
        assertThat(conflicts(1, 4)).isEmpty();
        assertThat(filled.open().getFirst().sentence()).contains("1人休息不足").contains("放开“两班之间休息”，张文可以上");
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        test.duties.assign(early.id(), day(5), one.id());
        test.duties.assign(late.id(), day(5), one.id());
        told(Rule.REST, false, "前一班11月5日 08-16 南门，只休息2小时，不足11小时");
    }

    @Test
    void aSoftRuleIsBrokenOnlyWhereItMustBe() {
        only(Rule.REST, Strength.SOFT, 11 * 60);
        shift("早班", 8, 480, 1);
        shift("晚班", 18, 300, 1);
        volunteer("张文");
        assertThat(fill(1, 2).missing()).isZero();
        assertThat(conflicts(1, 2)).isNotEmpty();
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        volunteer("李卫");
        assertThat(fill(1, 2).missing()).isZero();
        assertThat(conflicts(1, 2)).isEmpty();
    }

    @Test
    void aNightOfTwelveHoursAsksForADay() {
        only(Rule.NIGHT_REST, Strength.HARD, 24 * 60);
        Shift night = shift("夜班", 20, 720, 1);
        Member one = volunteer("张文");
        fill(1, 4);
        assertThat(days(one)).hasSize(2).doesNotContainSequence(day(1), day(2));
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        test.duties.assign(night.id(), day(5), one.id());
        test.duties.assign(night.id(), day(6), one.id());
        told(Rule.NIGHT_REST, false, "前一班11月5日 20-08 南门，只休息12小时，不足24小时");
    }

    @Test
    void aForbiddenSuccessionIsKept() {
        only(Rule.SUCCESSION, Strength.HARD, null);
        Shift late = shift("晚班", 18, 240, 1);
        Shift early = shift("早班", 8, 240, 1);
        staffing.succession(late.id(), early.id(), true);
        Member one = volunteer("张文");
        Filled filled = fill(1, 2);
        assertThat(filled.missing()).isEqualTo(1);
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        test.duties.assign(late.id(), day(5), one.id());
        test.duties.assign(early.id(), day(6), one.id());
        told(Rule.SUCCESSION, true, "前一班11月5日 18-22 南门，这两班不能连着排");
    }

    @Test
    void shiftsADayAWeekAndAMonthAreLimited() {
        Shift early = shift("早班", 8, 240, 1);
        Shift late = shift("晚班", 18, 240, 1);
        Member one = volunteer("张文");
        only(Rule.DAY_SHIFTS, Strength.HARD, 1);
        assertThat(fill(1, 7).placed()).isEqualTo(7);
        test.duties.assign(test.november().gaps().getFirst().slot().shift().id(), day(1), one.id());
        told(Rule.DAY_SHIFTS, false, "11月1日会有2班，超过1班");
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.WEEK_SHIFTS, Strength.HARD, 5);
        assertThat(fill(1, 14).placed()).isEqualTo(10);
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.MONTH_SHIFTS, Strength.HARD, 9);
        assertThat(fill(8, 9).placed()).isEqualTo(4);
        assertThat(fill(10, 20).placed()).isEqualTo(5);
        assertThat(fill(21, 30).placed()).isZero();
        test.duties.assign(late.id(), day(29), one.id());
        test.duties.assign(early.id(), day(30), one.id());
        assertThat(conflicts(1, 30))
                .singleElement()
                .satisfies(
                        conflict -> assertThat(conflict.hindrance().sentence()).isEqualTo("11月会有11班，超过9班"));
    }

    @Test
    void hoursADayAWeekAndAMonthAreLimited() {
        Shift early = shift("早班", 6, 480, 1);
        Shift late = shift("晚班", 15, 480, 1);
        Member one = volunteer("张文");
        only(Rule.DAY_HOURS, Strength.HARD, 12 * 60);
        assertThat(fill(1, 3).placed()).isEqualTo(3);
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.WEEK_HOURS, Strength.HARD, 20 * 60);
        assertThat(fill(1, 14).placed()).isEqualTo(4);
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.MONTH_HOURS, Strength.HARD, 50 * 60);
        assertThat(fill(1, 30).placed()).isEqualTo(6);
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.DAY_HOURS, Strength.HARD, 12 * 60);
        test.duties.assign(early.id(), day(5), one.id());
        test.duties.assign(late.id(), day(5), one.id());
        told(Rule.DAY_HOURS, false, "11月5日会有16小时，超过12小时");
    }

    @Test
    void aPartTimerHasOwnHoursInAMonth() {
        only(Rule.MONTH_HOURS, Strength.OFF, 200 * 60);
        shift("早班", 8, 240, 1);
        Member one = volunteer("张文");
        Profile plain = wishes.profile(one.id());
        wishes.revise(new Profile(plain.id(), one.id(), null, null, null, 50, 5 * 240, null));
        assertThat(fill(1, 30).placed()).isEqualTo(5);
    }

    @Test
    void nightsAndDaysRunningAreLimitedOverTheEdgeOfTheMonth() {
        Shift night = shift("夜班", 22, 480, 1);
        Member one = volunteer("张文");
        test.duties.assign(night.id(), day(1).minusDays(2), one.id());
        test.duties.assign(night.id(), day(1).minusDays(1), one.id());
        only(Rule.NIGHTS_RUNNING, Strength.HARD, 2);
        fill(1, 6);
        assertThat(days(one)).containsExactly(day(2), day(3), day(5), day(6));
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.DAYS_RUNNING, Strength.HARD, 3);
        fill(1, 6);
        assertThat(days(one)).hasSize(4);
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        test.duties.assign(night.id(), day(1), one.id());
        test.duties.assign(night.id(), day(2), one.id());
        told(Rule.DAYS_RUNNING, false, "会连续值班4天，超过3天");
    }

    @Test
    void daysOffAreAtLeastSoMany() {
        only(Rule.DAYS_OFF, Strength.HARD, 2);
        Shift early = shift("早班", 8, 480, 1);
        Member one = volunteer("张文");
        test.duties.assign(early.id(), day(3), one.id());
        wishes.add(Wish.of(one.id(), WishKind.UNAVAILABLE).between(day(4), day(4)));
        book.all().stream()
                .filter(setting -> setting.rule() == Rule.UNAVAILABLE)
                .forEach(setting -> book.set(setting.with(Strength.HARD)));
        fill(4, 8);
        assertThat(days(one)).doesNotContain(day(4), day(5)).contains(day(6), day(7), day(8));
        test.rosters.clear(TestMonth.days(4, 30), day(4));
        test.duties.assign(early.id(), day(5), one.id());
        told(Rule.DAYS_OFF, false, "两次值班之间只休1天，不足2天");
    }

    @Test
    void weekendsInAMonthAreLimitedAndWorkedWhole() {
        Shift early = shift("早班", 8, 480, 1);
        Member one = volunteer("张文");
        only(Rule.WEEKENDS, Strength.HARD, 2);
        fill(1, 28);
        assertThat(days(one).stream().filter(test.november()::rest)).hasSize(4);
        assertThat(days(one)).hasSize(24);
        test.rosters.clear(TestMonth.days(1, 30), day(1));
        only(Rule.WHOLE_WEEKEND, Strength.HARD, null);
        test.duties.assign(early.id(), day(6), one.id());
        told(Rule.WHOLE_WEEKEND, false, "周末两天只排了一天");
        fill(7, 7);
        assertThat(conflicts(1, 30)).isEmpty();
    }
}

package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.TestMonth.day;
import static org.shouwang.roster.TestMonth.days;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.MemberStatus;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.solver.Watcher;

/// What cannot be filled stays open and is explained in words; the classic cases.
class ImpossibleTest {
    @TempDir
    Path folder;

    TestMonth test;

    @BeforeEach
    void open() {
        test = new TestMonth(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    FillOrder order(int from, int until) {
        return FillOrder.empty(days(from, until), day(from)).with(FillOrder.QUICK);
    }

    @Test
    void tooFewPeople() {
        test.people(3, 0);
        test.post("南门", 2);
        FillOrder order = order(1, 7);
        assertThat(test.rosters.foresee(order))
                .containsExactly("要排42人次，能排的3人按规则最多排18人次，至少缺24人次。请增加人员，或减少班次人数。", "11月1日要排6人次，当天能排的只有3人次，这样的日子共7天。");
        Filled filled = test.rosters.fill(order, Watcher.NONE);
        assertThat(filled.placed()).isBetween(12, 18);
        assertThat(filled.missing()).isEqualTo(42 - filled.placed());
        assertThat(filled.coverage()).isBetween(0.3, 0.51);
        assertThat(filled.open())
                .allSatisfy(open -> assertThat(open.sentence()).contains("缺").containsAnyOf("休息不足", "限制"));
    }

    @Test
    void everybodyOnLeave() {
        test.people(2, 1);
        test.post("南门", 1);
        test.people.forEach(
                member -> test.roll.leave(member.id(), MemberStatus.HOME_QUARANTINE, day(1), day(9), null, day(1)));
        FillOrder order = order(3, 3);
        assertThat(test.rosters.foresee(order)).contains("11月3日要排3人次，当天能排的只有0人次。");
        Filled filled = test.rosters.fill(order, Watcher.NONE);
        assertThat(filled.placed()).isZero();
        assertThat(filled.open()).hasSize(3);
        assertThat(filled.open().getFirst().sentence()).isEqualTo("11月3日 00-08 南门缺1人：3人请假、隔离或不在岗。");
        assertThat(filled.open().getFirst().couldIf()).isEmpty();
    }

    @Test
    void oneLeaderForThreeShiftsADay() {
        test.people(1, 12);
        Wishes wishes = new Wishes(test.store.ledger);
        Staffing staffing = new Staffing(test.store.ledger);
        RuleBook book = new RuleBook(test.store.ledger);
        test.post("南门", 1);
        Member leader = test.people.getFirst();
        Profile plain = wishes.profile(leader.id());
        wishes.revise(new Profile(plain.id(), leader.id(), null, null, true, null, null, null));
        for (int nth = 0; nth < 3; nth++) {
            staffing.mix(test.shift("南门", nth).id(), MixKind.LEADER, null, 1);
        }
        book.all().stream()
                .filter(setting -> setting.rule() == Rule.LEADER)
                .forEach(setting -> book.set(setting.with(Strength.HARD)));
        FillOrder order = order(1, 3);
        assertThat(test.rosters.foresee(order)).singleElement().isEqualTo("11月1日要有3人次（每班1名可带班的人），当天能排的只有1人次，这样的日子共3天。");
        Filled filled = test.rosters.fill(order, Watcher.NONE);
        assertThat(filled.placed()).isEqualTo(3);
        Unfilled open = filled.open().getFirst();
        assertThat(open.counts()).containsEntry(Rule.LEADER, 12);
        assertThat(open.couldIf().get(Rule.LEADER)).hasSize(12);
        assertThat(open.sentence()).contains("12人受“有人带班”限制").contains("放开“有人带班”");
        Waivers waivers = new Waivers(test.store.ledger);
        waivers.waive(
                Rule.LEADER, open.gap().slot().shift().id(), open.gap().slot().day(), null, null);
        assertThat(test.rosters.fill(order, Watcher.NONE).placed()).isEqualTo(1);
    }

    @Test
    void restTooLongAndAllNightsForOnePerson() {
        Member one = test.enrol("张文", MemberKind.VOLUNTEER);
        Post gate = test.posts.add("南门", null);
        test.posts.addShift(gate.id(), "夜班", LocalTime.of(20, 0), 720, 1, day(1).minusDays(30));
        FillOrder order = order(1, 6);
        assertThat(test.rosters.foresee(order)).contains("夜班要排6人次，按连续夜班的规则最多排4人次。请增加能值夜班的人，或放宽规则。");
        Filled filled = test.rosters.fill(order, Watcher.NONE);
        assertThat(filled.placed()).isEqualTo(3);
        assertThat(filled.open())
                .hasSize(3)
                .allSatisfy(open -> {
                    assertThat(open.counts()).isEqualTo(Map.of(Rule.NIGHT_REST, 1));
                    assertThat(open.sentence()).contains("1人休息不足。");
                })
                .anySatisfy(open -> {
                    assertThat(open.couldIf()).isEqualTo(Map.of(Rule.NIGHT_REST, List.of(one)));
                    assertThat(open.sentence()).endsWith("放开“长夜班后休息”，张文可以上。");
                });
    }

    @Test
    void nothingToForeseeWhereAllIsWell() {
        test.whole();
        assertThat(test.rosters.foresee(order(1, 30))).isEmpty();
    }
}

package org.shouwang.gate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.gate.rule.GateTown.bars;
import static org.shouwang.gate.rule.GateTown.quota;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.Passer;

class OutingRulesTest {
    @TempDir
    Path folder;

    GateTown gate;

    @BeforeEach
    void open() {
        gate = new GateTown(folder);
        gate.moveTo("2021-11-18T08:00");
    }

    @AfterEach
    void close() {
        gate.close();
    }

    @Test
    void oneOutingInTwoDaysIsFreeAgainAtMidnightOfTheThirdDay() {
        gate.inForce(quota(1, 2, false));
        gate.outing("2021-11-20T09:10", "2021-11-20T10:00");
        gate.moveTo("2021-11-21T23:59:59");
        assertThat(gate.broken(gate.out())).containsExactly(GateRule.OUTING_QUOTA);
        assertThat(gate.words(gate.out())).isEqualTo("本户 11月20日 09:10 已外出，计 1 次（每 2 天 1 次），11月22日 0 时起可再外出");
        assertThat(gate.broken(gate.of(gate.second, Direction.OUT))).containsExactly(GateRule.OUTING_QUOTA);
        assertThat(gate.broken(gate.of(gate.zhang, Direction.IN))).isEmpty();
        gate.moveTo("2021-11-22T00:00");
        assertThat(gate.broken(gate.out())).isEmpty();
    }

    @Test
    void rollingDaysAreCountedFromTheMinuteOfTheOuting() {
        gate.inForce(quota(1, 2, true));
        gate.outing("2021-11-20T09:10", "2021-11-20T10:00");
        gate.moveTo("2021-11-22T09:09");
        assertThat(gate.words(gate.out())).contains("每 48 小时 1 次").contains("11月22日 09:10起可再外出");
        gate.moveTo("2021-11-22T09:10");
        assertThat(gate.broken(gate.out())).isEmpty();
    }

    @Test
    void daysAreCountedOverTheEndOfMonthYearAndFebruary() {
        gate.inForce(quota(1, 2, false));
        gate.outing("2021-11-30T20:00", "2021-11-30T21:00");
        gate.moveTo("2021-12-01T08:00");
        assertThat(gate.words(gate.out())).contains("12月2日 0 时");
        gate.outing("2021-12-31T20:00", "2021-12-31T21:00");
        gate.moveTo("2022-01-01T08:00");
        assertThat(gate.words(gate.out())).contains("1月2日 0 时");
        gate.outing("2024-02-28T20:00", "2024-02-28T21:00");
        gate.moveTo("2024-02-29T08:00");
        assertThat(gate.words(gate.out())).contains("3月1日 0 时");
        gate.moveTo("2024-03-01T08:00");
        assertThat(gate.broken(gate.out())).isEmpty();
    }

    @Test
    void anOutingThatWasTooLongCostsTheNextOne() {
        gate.inForce(quota(1, 2, false), bars(GateRule.OUTING_TOO_LONG, 180), bars(GateRule.OUTING_FORFEITED));
        gate.outing("2021-11-20T09:10", "2021-11-20T13:30");
        gate.moveTo("2021-11-22T09:00");
        assertThat(gate.broken(gate.out())).containsExactly(GateRule.OUTING_FORFEITED);
        assertThat(gate.words(gate.out()))
                .contains(gate.zhang.name().value())
                .contains("11月20日 09:10外出 4 小时 20 分（限 3 小时）")
                .contains("11月24日 0 时起可再外出");
        gate.moveTo("2021-11-24T00:00");
        assertThat(gate.broken(gate.out())).isEmpty();
    }

    @Test
    void whoeverIsStillOutTooLongHasSpentTheNextOutingOfTheHousehold() {
        gate.inForce(quota(1, 1, false), bars(GateRule.OUTING_TOO_LONG, 180), bars(GateRule.OUTING_FORFEITED));
        gate.moveTo("2021-11-20T22:00");
        gate.gates.admit(gate.out());
        gate.moveTo("2021-11-21T00:30");
        assertThat(gate.broken(gate.of(gate.second, Direction.OUT))).isEmpty();
        gate.moveTo("2021-11-21T02:00");
        assertThat(gate.words(gate.of(gate.second, Direction.OUT))).contains("已 4 小时 未归");
    }

    @Test
    void comingHomeLateIsSaid() {
        gate.inForce(RuleLine.of(GateRule.OUTING_TOO_LONG, RuleStrength.REMINDS, 180));
        gate.moveTo("2021-11-20T09:00");
        gate.gates.admit(gate.out());
        gate.moveTo("2021-11-20T12:00");
        assertThat(gate.broken(gate.of(gate.zhang, Direction.IN))).isEmpty();
        gate.moveTo("2021-11-20T13:20");
        assertThat(gate.words(gate.of(gate.zhang, Direction.IN))).isEqualTo("外出 4 小时 20 分，超过 3 小时 的时限 1 小时 20 分");
        assertThat(gate.gates
                        .warnings(gate.of(gate.zhang, Direction.IN))
                        .getFirst()
                        .bars())
                .isFalse();
    }

    @Test
    void exemptPurposesAndClassesUseUpNothingAndHaveNoLimit() {
        gate.inForce(quota(1, 2, false), bars(GateRule.OUTING_TOO_LONG, 60), bars(GateRule.OUTING_FORFEITED));
        gate.outing("2021-11-20T09:00", "2021-11-20T15:00", draft -> draft.purpose("就医"));
        gate.outing("2021-11-20T16:00", "2021-11-20T19:00", draft -> draft.category(EntryCategory.BACK_TO_WORK));
        assertThat(gate.broken(gate.out())).isEmpty();
        gate.gates.admit(gate.out());
        assertThat(gate.broken(gate.out())).containsExactly(GateRule.OUTING_QUOTA);
        assertThat(gate.broken(gate.out().purpose("就医"))).isEmpty();
    }

    @Test
    void voidLinesAndThoseTurnedAwayDoNotCount() {
        gate.inForce(quota(1, 2, false));
        gate.moveTo("2021-11-20T09:00");
        gate.gates.turnAway(gate.out(), "无必要事由");
        assertThat(gate.broken(gate.out())).isEmpty();
        EntryCheck wrong = gate.gates.admit(gate.out());
        assertThat(gate.broken(gate.out())).containsExactly(GateRule.OUTING_QUOTA);
        new Corrections(gate.town.ledger, gate.gates, gate.town.clock).makeVoid(List.of(wrong.id()), "点错人");
        assertThat(gate.broken(gate.out())).isEmpty();
    }

    @Test
    void aLineThatIsMendedDoesNotStandAgainstItself() {
        gate.inForce(quota(1, 2, false));
        EntryCheck out = gate.gates.admit(gate.out());
        Corrections corrections = new Corrections(gate.town.ledger, gate.gates, gate.town.clock);
        assertThat(corrections.mend(out.id(), gate.out().companions(1), null).companions())
                .isEqualTo(1);
    }

    @Test
    void moreTogetherThanAllowedIsSaidWithBothNumbers() {
        gate.inForce(bars(GateRule.OUTING_PEOPLE, 1));
        EntryDraft two =
                gate.out().along(List.of(Passer.resident(gate.second.id(), gate.home, gate.second.name(), null)));
        assertThat(gate.words(two)).isEqualTo("本次 2 人外出，每户每次限 1 人");
        assertThat(gate.broken(gate.out())).isEmpty();
    }

    @Test
    void aPartyIsOneOuting() {
        gate.inForce(quota(2, 2, false));
        gate.gates.admit(
                gate.out().along(List.of(Passer.resident(gate.second.id(), gate.home, gate.second.name(), null))));
        assertThat(gate.broken(gate.out())).isEmpty();
    }

    @Test
    void noOutingsAtAllCanBeAllowed() {
        gate.inForce(quota(0, 1, false));
        assertThat(gate.words(gate.out())).contains("不准本户外出");
        assertThat(gate.broken(gate.out().purpose("就医"))).isEmpty();
    }

    @Test
    void anotherHouseholdIsNotTouched() {
        gate.inForce(quota(1, 2, false));
        gate.gates.admit(gate.out());
        var other = gate.town.at("1", "1", "102");
        var neighbour = gate.town.person(other, 0);
        EntryDraft out = gate.out().passer(Passer.resident(neighbour.id(), other, neighbour.name(), null));
        assertThat(gate.broken(out)).isEmpty();
    }

    @Test
    void theLimitOfTheRulesTellsWhoIsOverdue() {
        RuleSet set = gate.inForce(bars(GateRule.OUTING_TOO_LONG, 180));
        EntryCheck out = gate.gates.admit(gate.out());
        assertThat(set.rules().overdue(out, out.at().plus(Duration.ofMinutes(180))))
                .isNull();
        assertThat(set.rules().overdue(out, out.at().plus(Duration.ofMinutes(250))))
                .isEqualTo(Duration.ofMinutes(70));
    }
}

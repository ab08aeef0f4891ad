package org.shouwang.gate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.gate.rule.GateTown.bars;
import static org.shouwang.gate.rule.GateTown.hours;
import static org.shouwang.gate.rule.GateTown.local;
import static org.shouwang.gate.rule.GateTown.only;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.compound.Building;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.HealthCode;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Step;
import org.shouwang.gate.TravelCard;
import org.shouwang.gate.Visitor;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.Passes;
import org.shouwang.zone.ControlledZones;
import org.shouwang.zone.ZoneDraft;
import org.shouwang.zone.ZoneLevel;
import org.shouwang.zone.ZonePlace;

class PlaceRulesTest {
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

    void keep(GateRules rules) {
        gate.sets.putInForce(RuleSet.draft("测试", rules), null, null);
    }

    EntryDraft at(CheckpointId checkpoint, String moment) {
        return gate.out().checkpoint(checkpoint).at(local(moment));
    }

    @Test
    void hoursRunOverMidnight() {
        keep(hours(
                only(bars(GateRule.CLOSED_HOURS)),
                OpenHours.between(null, OpenDays.EVERY_DAY, LocalTime.of(5, 0), LocalTime.of(0, 30))));
        gate.moveTo("2021-11-25T08:00");
        assertThat(gate.broken(at(gate.south, "2021-11-20T00:29"))).isEmpty();
        assertThat(gate.broken(at(gate.south, "2021-11-20T00:30"))).containsExactly(GateRule.CLOSED_HOURS);
        assertThat(gate.words(at(gate.south, "2021-11-20T03:00")))
                .contains("03:00 不在开放时间内")
                .contains("05:00");
        assertThat(gate.broken(at(gate.south, "2021-11-20T05:00"))).isEmpty();
        assertThat(gate.broken(gate.outsider(EntryCategory.RESCUE).at(local("2021-11-20T03:00"))))
                .isEmpty();
    }

    @Test
    void twoCheckpointsKeepDifferentHours() {
        CheckpointId north = gate.gates.addCheckpoint("北门").id();
        keep(hours(
                only(bars(GateRule.CLOSED_HOURS)),
                OpenHours.between(null, OpenDays.EVERY_DAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT),
                OpenHours.between(north, OpenDays.WORKDAYS, LocalTime.of(7, 0), LocalTime.of(9, 0)),
                OpenHours.between(north, OpenDays.WORKDAYS, LocalTime.of(17, 0), LocalTime.of(19, 0)),
                new OpenHours(north, OpenDays.SATURDAY, LocalTime.MIDNIGHT, 0)));
        gate.moveTo("2021-11-25T08:00");
        assertThat(gate.broken(at(gate.south, "2021-11-19T12:00"))).isEmpty();
        assertThat(gate.broken(at(north, "2021-11-19T08:00"))).isEmpty();
        assertThat(gate.words(at(north, "2021-11-19T12:00"))).contains("07:00").contains("17:00");
        assertThat(gate.words(at(north, "2021-11-20T08:00"))).contains("今天不开放");
        assertThat(gate.broken(at(north, "2021-11-21T12:00"))).isEmpty(); // Sunday: as all others
    }

    @Test
    void theLevelsOfControlledPlacesDecideWhoPasses() {
        keep(only(bars(GateRule.ZONE)));
        ControlledZones zones = new ControlledZones(gate.town.ledger, gate.town.clock);
        Building first = gate.town.layout().buildings().getFirst().building();
        var zone = zones.establish(new ZoneDraft(
                ZoneLevel.CLOSED_OFF,
                ZonePlace.of(first),
                local("2021-11-19T00:00"),
                local("2021-11-26T00:00"),
                "通告",
                null,
                null));
        gate.moveTo("2021-11-18T23:59");
        assertThat(gate.broken(gate.out())).isEmpty();
        gate.moveTo("2021-11-19T00:00");
        assertThat(gate.broken(gate.out())).containsExactly(GateRule.ZONE);
        assertThat(gate.words(gate.out()))
                .contains("1栋")
                .contains("封控")
                .contains("11月26日 0 时")
                .contains("不得外出");
        assertThat(gate.broken(gate.of(gate.zhang, Direction.IN))).isEmpty();
        assertThat(gate.words(gate.outsider(EntryCategory.SUPPLY))).contains("外来人员不得进入");
        assertThat(gate.broken(gate.outsider(EntryCategory.RESCUE))).isEmpty();
        zones.lift(zone.id(), local("2021-11-19T00:00"), "解除");
        assertThat(gate.broken(gate.out())).isEmpty();
    }

    @Test
    void aPassThatWasTakenBackIsSaidAndOneThatWasForgottenIsAskedFor() {
        keep(only(
                bars(GateRule.PASS_NOT_VALID),
                RuleLine.of(GateRule.PASS_NOT_SHOWN, RuleStrength.REMINDS, null),
                bars(GateRule.PASS_NONE)));
        EntryDraft without = gate.out().checks(Checks.NONE);
        assertThat(gate.broken(without)).containsExactly(GateRule.PASS_NONE);
        Passes passes = new Passes(gate.town.ledger, gate.town.clock);
        Pass pass = passes.issue(PassDraft.household(gate.home, LocalDate.of(2021, 11, 18), null));
        assertThat(gate.broken(without)).containsExactly(GateRule.PASS_NOT_SHOWN);
        assertThat(gate.broken(without.pass(pass.id()))).isEmpty();
        passes.withdraw(List.of(pass.id()), "搬走", false);
        assertThat(gate.broken(without.pass(pass.id()))).containsExactly(GateRule.PASS_NOT_VALID);
        assertThat(gate.words(without.pass(pass.id()))).contains("搬走");
    }

    @Test
    void eachThingLookedAtHasItsRule() {
        keep(RuleTemplate.CLOSED_OFF.rules());
        EntryDraft in = gate.outsider(EntryCategory.SUPPLY);
        Checks good = Checks.all(365, gate.town.clock.instant());
        assertThat(gate.broken(in.checks(good))).isEmpty();
        assertThat(gate.broken(in.checks(good.masked(false)))).containsExactly(GateRule.NO_MASK);
        assertThat(gate.broken(in.checks(good.travelCard(TravelCard.STARRED)))).containsExactly(GateRule.TRAVEL_STAR);
        assertThat(gate.broken(in.checks(Checks.all(374, gate.town.clock.instant()))))
                .containsExactly(GateRule.FEVER);
        assertThat(gate.broken(in)).containsExactly(GateRule.SAMPLE_MISSING);
        assertThat(gate.broken(in.checks(Checks.all(365, local("2021-11-16T07:59")))))
                .containsExactly(GateRule.SAMPLE_TOO_OLD);
        assertThat(gate.broken(gate.of(gate.zhang, Direction.IN))).isEmpty();
        Checks yellow = new Checks(Set.of(Step.values()), 365, HealthCode.YELLOW, gate.town.clock.instant());
        assertThat(gate.broken(in.checks(yellow))).containsExactly(GateRule.CODE_YELLOW);
        assertThat(gate.broken(in.passer(in.passer().visiting(null)).checks(good)))
                .containsExactly(GateRule.NEEDS_DOOR);
        assertThat(gate.broken(in.category(EntryCategory.OTHER).checks(good))).containsExactly(GateRule.NEEDS_APPROVAL);
    }

    @Test
    void whenEverybodyMustLeaveNobodyComesInButThoseWhoRescue() {
        keep(RuleTemplate.EVACUATION.rules());
        assertThat(gate.broken(gate.out())).isEmpty();
        assertThat(gate.broken(gate.of(gate.zhang, Direction.IN))).containsExactly(GateRule.CLASS_NOT_LET_IN);
        assertThat(gate.broken(gate.outsider(EntryCategory.SUPPLY))).containsExactly(GateRule.CLASS_NOT_LET_IN);
        assertThat(gate.broken(gate.outsider(EntryCategory.RESCUE))).isEmpty();
        assertThat(gate.words(gate.out().checks(Checks.NONE))).isEqualTo("还没有问去向");
    }

    @Test
    void anOutsiderWhoStayedTooLongIsSaidOnLeaving() {
        keep(RuleTemplate.CLOSED_OFF.rules());
        EntryDraft in = gate.outsider(EntryCategory.SUPPLY);
        gate.gates.admit(in, "测试");
        Visitor known = gate.gates.visitors().all().getFirst();
        EntryDraft out = in.passer(Passer.known(known)).direction(Direction.OUT);
        gate.moveTo("2021-11-18T09:00");
        assertThat(gate.broken(out)).isEmpty();
        gate.moveTo("2021-11-18T09:30");
        assertThat(gate.words(out)).isEqualTo("在内停留 1 小时 30 分，超过 1 小时");
    }
}

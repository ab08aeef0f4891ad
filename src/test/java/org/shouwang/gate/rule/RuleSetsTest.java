package org.shouwang.gate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.gate.rule.GateTown.bars;
import static org.shouwang.gate.rule.GateTown.local;
import static org.shouwang.gate.rule.GateTown.only;
import static org.shouwang.gate.rule.GateTown.quota;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.gate.Checks;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Outcome;
import org.shouwang.kit.text.Fault;

class RuleSetsTest {
    @TempDir
    Path folder;

    GateTown gate;

    @BeforeEach
    void open() {
        gate = new GateTown(folder);
        gate.moveTo("2021-11-20T20:00");
    }

    @AfterEach
    void close() {
        gate.close();
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    EntryDraft hot(int tenths) {
        return gate.out().checks(Checks.all(tenths, null));
    }

    @Test
    void aStoreWithoutAnySetKeepsTheUsualRules() {
        assertThat(gate.sets.now().id()).isNull();
        assertThat(gate.sets.now().name()).isEqualTo("常用");
        assertThat(gate.gates.rules()).isEqualTo(GateRules.usual());
        assertThat(gate.broken(hot(374))).containsExactly(GateRule.FEVER);
    }

    @Test
    void aPlannedSetTakesOverAtMidnightDuringTheShift() {
        gate.inForce(bars(GateRule.FEVER, 380));
        RuleSet coming = gate.sets.putInForce(
                RuleSet.draft("封闭", only(bars(GateRule.FEVER, 370))), local("2021-11-21T00:00"), null);
        gate.moveTo("2021-11-20T23:59:59");
        assertThat(gate.broken(hot(375))).isEmpty();
        EntryCheck before = gate.gates.admit(hot(375));
        gate.moveTo("2021-11-21T00:00");
        assertThat(gate.sets.now()).isEqualTo(coming);
        assertThat(gate.broken(hot(375))).containsExactly(GateRule.FEVER);
        assertRefused("GATE-01", () -> gate.gates.admit(hot(375)));
        assertThat(before.outcome()).isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void whatIsTypedInAfterwardsIsJudgedByTheSetOfThatTime() {
        gate.inForce(bars(GateRule.FEVER, 380));
        gate.moveTo("2021-11-21T08:00");
        gate.inForce(bars(GateRule.FEVER, 370));
        gate.moveTo("2021-11-21T09:00");
        assertThat(gate.broken(hot(375).at(local("2021-11-20T22:00")))).isEmpty();
        assertThat(gate.broken(hot(375).at(local("2021-11-21T08:00")))).containsExactly(GateRule.FEVER);
        assertThat(gate.broken(hot(374).at(local("2021-11-20T19:59")))).containsExactly(GateRule.FEVER);
    }

    @Test
    void aSetWithAnEndGivesWayToTheOneBefore() {
        RuleSet usual = gate.inForce(bars(GateRule.FEVER, 380));
        RuleSet flood = gate.sets.putInForce(
                RuleTemplate.EVACUATION.draft(), local("2021-11-20T21:00"), local("2021-11-21T06:00"));
        gate.moveTo("2021-11-21T05:59");
        assertThat(gate.sets.now()).isEqualTo(flood);
        gate.moveTo("2021-11-21T06:00");
        assertThat(gate.sets.now()).isEqualTo(usual);
    }

    @Test
    void endingTheSetInForceBringsBackTheOneBefore() {
        RuleSet first = gate.inForce(bars(GateRule.FEVER, 380));
        gate.moveTo("2021-11-20T21:00");
        RuleSet second = gate.inForce(bars(GateRule.FEVER, 370));
        gate.moveTo("2021-11-20T22:00");
        RuleSet ended = gate.sets.end(second.id());
        assertThat(ended.until()).isEqualTo(local("2021-11-20T22:00"));
        assertThat(gate.sets.now()).isEqualTo(first);
        assertThat(gate.broken(hot(375).at(local("2021-11-20T21:30")))).containsExactly(GateRule.FEVER);
    }

    @Test
    void aPlannedSetTakenOutOfThePlanIsADraftAgain() {
        RuleSet coming = gate.sets.putInForce(RuleTemplate.CLOSED_OFF.draft(), local("2021-11-21T00:00"), null);
        assertThat(gate.sets.end(coming.id()).draft()).isTrue();
        gate.moveTo("2021-11-21T08:00");
        assertThat(gate.sets.now().id()).isNull();
    }

    @Test
    void puttingInForceIsUndoneByName() {
        RuleSet set = gate.inForce(quota(1, 2, false));
        assertThat(gate.town.ledger.undoable().orElseThrow().act()).isEqualTo(RuleAct.PUT_IN_FORCE);
        gate.town.ledger.undo();
        assertThat(gate.sets.now().id()).isNull();
        assertThat(gate.sets.find(set.id())).isEmpty();
        gate.town.ledger.redo();
        assertThat(gate.sets.now()).isEqualTo(set);
    }

    @Test
    void undoingAChangeBringsTheFormerRulesBackIntoTheJudgement() {
        RuleSet draft = gate.sets.save(RuleSet.draft("草稿", only(bars(GateRule.FEVER, 380))));
        RuleSet changed = gate.sets.save(draft.with(only(bars(GateRule.FEVER, 370))));
        assertThat(changed.rules().line(GateRule.FEVER).much()).isEqualTo(370);
        gate.town.ledger.undo();
        assertThat(gate.sets.find(draft.id())).contains(draft);
    }

    @Test
    void aSetThatWasInForceIsNeverChanged() {
        RuleSet set = gate.inForce(bars(GateRule.FEVER, 380));
        assertRefused("GATE-37", () -> gate.sets.save(set.with(only())));
        assertRefused("GATE-37", () -> gate.sets.discard(set.id()));
        assertThat(gate.sets.save(set.copy("新的")).id()).isNotEqualTo(set.id());
    }

    @ParameterizedTest
    @EnumSource(RuleTemplate.class)
    void everyTemplateIsSoundAndComesBackFromTheStoreAsItWas(RuleTemplate template) {
        RuleSet saved = gate.sets.save(template.draft());
        RuleSets fresh = new RuleSets(gate.town.ledger, gate.town.clock);
        assertThat(fresh.find(saved.id()).orElseThrow().rules()).isEqualTo(template.rules());
        gate.sets.discard(saved.id());
        assertThat(gate.sets.all()).isEmpty();
        assertThat(gate.town.ledger.examine()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertRefused("GATE-30", () -> gate.sets.save(RuleSet.draft(" ", only())));
        assertRefused("GATE-31", () -> gate.sets.save(RuleSet.draft("甲", only(bars(GateRule.FEVER, 37)))));
        assertRefused("GATE-31", () -> gate.sets.save(RuleSet.draft("甲", only(quota(1, 0, false)))));
        assertRefused(
                "GATE-38", () -> gate.sets.putInForce(RuleSet.draft("甲", only()), local("2021-11-20T19:00"), null));
        assertRefused(
                "GATE-38", () -> gate.sets.putInForce(RuleSet.draft("甲", only()), null, local("2021-11-20T20:00")));
        GateRules rules = RuleTemplate.USUAL.rules();
        GateRules twice = new GateRules(
                rules.lines(),
                rules.steps(),
                rules.classes(),
                rules.hours(),
                rules.zones(),
                List.of(Purpose.of("买菜"), Purpose.of("买菜")),
                rules.refusals());
        assertRefused("GATE-33", () -> gate.sets.save(RuleSet.draft("甲", twice)));
    }

    @Test
    void anOrdinaryNightSpeaksOfNoEpidemic() {
        GateRules night = RuleTemplate.ORDINARY.rules();
        assertThat(night.asksTemperature() || night.asksCode() || night.asksSampling() || night.asksMask())
                .isFalse();
        assertThat(night.shown()).extracting(StepRule::name).containsExactly("看证件", "问来意", "登记");
        assertThat(RuleTemplate.EVACUATION.rules().shown())
                .extracting(StepRule::name)
                .containsExactly("问去向", "登记");
    }
}

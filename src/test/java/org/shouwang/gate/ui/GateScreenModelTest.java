package org.shouwang.gate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.rule.RuleLine;
import org.shouwang.gate.rule.RuleSet;
import org.shouwang.gate.rule.RuleStrength;
import org.shouwang.kit.text.Fault;

class GateScreenModelTest extends GateModels {
    void out(String door) {
        type(door);
        entry.acts.enter();
    }

    void limit(int minutes) {
        GateRules usual = GateRules.usual();
        List<RuleLine> lines = new ArrayList<>(usual.lines());
        lines.removeIf(line -> line.rule() == GateRule.OUTING_TOO_LONG);
        lines.add(RuleLine.of(GateRule.OUTING_TOO_LONG, RuleStrength.BARS, minutes));
        GateRules rules = new GateRules(
                lines,
                usual.steps(),
                usual.classes(),
                usual.hours(),
                usual.zones(),
                usual.purposes(),
                usual.refusals());
        gates.ruleSets().putInForce(RuleSet.draft("两小时", rules), null, null);
    }

    @Test
    void whoIsLongestOverdueStandsFirst() {
        limit(120);
        out("3-2-502");
        later(30);
        out("3-1-101");
        assertThat(screen.open.get()).noneMatch(OpenLine::overdue);
        later(110);
        screen.tick();
        assertThat(screen.open.get().getFirst().over()).hasMinutes(20);
        assertThat(screen.open.get().getLast().overdue()).isFalse();
        OpenLine first = screen.open.get().getFirst();
        screen.lines.close(first, done::add, asked::add);
        screen.lines.close(first, done::add, asked::add);
        assertThat(asked).as("registered already").hasSize(1);
        assertThat(screen.open.get())
                .singleElement()
                .satisfies(line -> assertThat(line.line().door()).isEqualTo("3-1-101"));
    }

    @Test
    void allOutsidersLeaveAtOnceAndComeBackByUndo() {
        for (String name : List.of("唐师傅", "陈某", "顺丰小哥")) {
            type(name);
            entry.acts.enter();
        }
        List<OpenLine> inside = screen.open.get();
        assertThat(inside).hasSize(3);
        screen.lines.closeAll(inside, count -> assertThat(count).isEqualTo(3));
        assertThat(screen.open.get()).isEmpty();
        screen.lines.undo(step -> assertThat(step).isPresent());
        assertThat(screen.open.get()).hasSize(3);
    }

    @Test
    void aLineIsMendedForTenMinutesThenANewOneStandsForIt() {
        out("3-2-502");
        EntryCheck line = done.getFirst();
        EntryCheck mended = screen.lines.revise(line, line.draft().purpose("取药"), null, "");
        assertThat(mended.id()).isEqualTo(line.id());
        assertThat(screen.lines.mendable(mended)).isTrue();
        later(11);
        screen.lines.newest(found -> assertThat(found).isEmpty());
        assertThatThrownBy(() -> screen.lines.revise(mended, line.draft(), null, ""))
                .isInstanceOf(Fault.class);
        EntryCheck right = screen.lines.revise(mended, line.draft().purpose("买菜"), null, "事由记错");
        assertThat(right.correctsId()).isEqualTo(line.id());
        assertThat(screen.listProperty().get().entries())
                .hasSize(2)
                .anySatisfy(other -> assertThat(other.entry().voidReason()).isEqualTo("事由记错"));
        assertThat(screen.listProperty().get().figures().left()).isEqualTo(1);
    }

    @Test
    void whatIsVoidAlreadyIsLeftAloneWhenMoreAreMadeVoid() {
        out("3-2-502");
        out("3-1-101");
        List<EntryLine> both = screen.listProperty().get().entries();
        screen.lines.makeVoid(List.of(both.getFirst()), "重复", () -> {});
        screen.lines.makeVoid(screen.listProperty().get().entries(), "演练", () -> {});
        assertThat(screen.listProperty().get().entries())
                .extracting(line -> line.entry().voidReason())
                .containsExactlyInAnyOrder("重复", "演练");
        assertThat(screen.open.get()).isEmpty();
    }

    @Test
    void theCheckpointChosenHereStaysAndEachLineNamesItsOwn() {
        Checkpoint north = gates.addCheckpoint("北门");
        List<String> kept = new ArrayList<>();
        screen.keep("", kept::add);
        screen.standAt(north);
        out("3-2-502");
        assertThat(last().checkpointId()).isEqualTo(north.id());
        GateScreenModel tomorrow = screen().keep(kept.getLast(), kept::add);
        tomorrow.refresh();
        assertThat(tomorrow.checkpoint.get()).isEqualTo(north);
    }

    @Test
    void aClockThatWasSetBackIsToldAndTheOrderStays() {
        out("3-2-502");
        later(-30);
        out("3-1-101");
        assertThat(screen.clockDoubt.get()).isNotNull();
        assertThat(screen.clockDoubt.get().back()).isTrue();
        assertThat(screen.listProperty().get().entries())
                .extracting(EntryLine::door)
                .containsExactly("3-1-101", "3-2-502");
        screen.acceptClock();
        assertThat(screen.clockDoubt.get()).isNull();
    }

    @Test
    void theDayOfTheScreenCountsAsTheRegisterDoes() {
        out("3-2-502");
        type("唐师傅");
        entry.acts.enter();
        type("陈某");
        entry.acts.turnAway("无必要事由", "");
        later(30);
        out("3-2-502");
        GateRegister register = new GateRegister(town.ledger, town.clock);
        assertThat(screen.listProperty().get().figures()).isEqualTo(register.figures(today()));
        assertThat(screen.listProperty().get().notLeft())
                .extracting(EntryLine::entry)
                .isEqualTo(register.notLeft(today()));
    }
}

package org.shouwang.gate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.gate.rule.GateTown.bars;
import static org.shouwang.gate.rule.GateTown.only;
import static org.shouwang.gate.rule.GateTown.quota;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Warning;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.kit.work.Progress;

class TrialTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 11, 20);

    @TempDir
    Path folder;

    GateTown gate;

    @BeforeEach
    void open() {
        gate = new GateTown(folder);
    }

    @AfterEach
    void close() {
        gate.close();
    }

    Trial trial(GateRules rules) {
        return gate.sets.tryOut(rules, FIRST, FIRST.plusDays(6), Progress.NONE);
    }

    @Test
    void whoWouldHaveBeenBarredHasNotGoneOutForTheNextDay() {
        EntryCheck first = gate.outing("2021-11-20T09:00", "2021-11-20T10:00");
        EntryCheck second = gate.outing("2021-11-21T09:00", "2021-11-21T10:00");
        gate.outing("2021-11-22T09:00", "2021-11-22T10:00");
        Trial trial = trial(only(quota(1, 2, false)));
        assertThat(trial.judged()).isEqualTo(6);
        assertThat(trial.barred()).isEqualTo(1);
        assertThat(trial.bars()).containsOnlyKeys(GateRule.OUTING_QUOTA);
        assertThat(trial.changes()).singleElement().satisfies(change -> {
            assertThat(change.line()).isEqualTo(second);
            assertThat(change.newlyBarred()).isTrue();
        });
        assertThat(trial.days()).hasSize(3);
        assertThat(gate.gates.entry(first.id())).isEqualTo(first);
    }

    @Test
    void outingsBeforeTheFirstDayCount() {
        gate.outing("2021-11-19T09:00", "2021-11-19T10:00");
        gate.outing("2021-11-20T09:00", "2021-11-20T10:00");
        assertThat(trial(only(quota(1, 2, false))).newlyBarred()).isEqualTo(1);
    }

    @Test
    void whoWasBarredByARuleAndWouldBeFreeIsListed() {
        gate.moveTo("2021-11-20T08:00");
        EntryDraft hot = gate.out().checks(Checks.all(375, null));
        gate.gates.turnAway(hot, "体温超标");
        gate.gates.admit(hot, "复测正常");
        gate.gates.turnAway(gate.out(), "无必要事由");
        Trial trial = trial(only(bars(GateRule.FEVER, 380)));
        assertThat(trial.freed()).isEqualTo(2);
        assertThat(trial.barred()).isZero();
        assertThat(trial(only(bars(GateRule.FEVER, 373))).changes()).isEmpty();
    }

    @Test
    void aReturnWithOneKeyIsNotJudged() {
        gate.moveTo("2021-11-20T08:00");
        EntryId out = gate.gates.admit(gate.out()).id();
        gate.moveTo("2021-11-20T12:00");
        gate.gates.registerReturn(out, gate.south, null);
        assertThat(trial(RuleTemplate.CLOSED_OFF.rules()).judged()).isEqualTo(1);
    }

    @Test
    void itCanBeCancelled() {
        gate.outing("2021-11-20T09:00", "2021-11-20T10:00");
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long of) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> gate.sets.tryOut(only(), FIRST, FIRST, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    /// Two weeks of made-up traffic, judged live; the trial of the same rules must say the same of every line.
    @Test
    void theTrialSaysWhatTheJudgeSaidLive() {
        gate.moveTo("2021-11-15T08:00");
        gate.sets.putInForce(RuleTemplate.CLOSED_OFF.draft(), null, null);
        List<HouseholdId> homes = List.of(gate.home, gate.town.at("1", "1", "102"), gate.town.at("1", "1", "201"));
        Random random = new Random(7);
        int barred = 0;
        List<EntryId> judged = new ArrayList<>();
        while (gate.gates.today().isBefore(FIRST.plusDays(7))) {
            gate.town.store.moveTo(gate.town.clock.instant().plus(Duration.ofMinutes(20 + random.nextInt(120))));
            HouseholdId home = homes.get(random.nextInt(3));
            Resident who = gate.town.person(home, random.nextInt(3));
            Direction way = gate.gates
                    .lastOf(who.id())
                    .map(last -> last.direction().other())
                    .orElse(Direction.OUT);
            EntryDraft draft = EntryDraft.of(
                            gate.south, way, EntryCategory.RESIDENT, Passer.resident(who.id(), home, who.name(), null))
                    .purpose(random.nextInt(4) == 0 ? "就医" : "买菜")
                    .checks(Checks.all(random.nextInt(20) == 0 ? 375 : 365, null));
            boolean bar = gate.gates.warnings(draft).stream().anyMatch(Warning::bars);
            LocalDate today = gate.gates.today();
            if (!today.isBefore(FIRST) && today.isBefore(FIRST.plusDays(7))) {
                barred += bar ? 1 : 0;
            }
            EntryCheck line = bar && random.nextInt(3) > 0
                    ? gate.gates.turnAway(draft, "规则")
                    : gate.gates.admit(draft, bar ? "特批" : null);
            judged.add(line.id());
        }
        Trial trial = trial(RuleTemplate.CLOSED_OFF.rules());
        assertThat(barred).isGreaterThan(20);
        assertThat(trial.changes()).isEmpty();
        assertThat(trial.barred()).isEqualTo(barred);
        assertThat(trial.changes()).isEmpty();
        assertThat(judged).hasSizeGreaterThan(trial.judged());
    }
}

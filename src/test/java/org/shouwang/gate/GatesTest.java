package org.shouwang.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.kit.text.Fault;

class GatesTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Gates gates;
    GateRegister register;
    CheckpointId south;
    HouseholdId home;
    Resident zhang;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        home = town.settle(3).getFirst();
        zhang = town.person(home, 0);
        gates = new Gates(town.ledger, town.clock);
        register = new GateRegister(town.ledger, town.clock);
        south = gates.addCheckpoint("南门").id();
    }

    @AfterEach
    void close() {
        town.close();
    }

    EntryDraft resident(Direction direction) {
        Passer who = Passer.resident(zhang.id(), home, zhang.name(), zhang.phone());
        return EntryDraft.of(south, direction, EntryCategory.RESIDENT, who).checks(Checks.all(365, null));
    }

    EntryDraft outsider(EntryCategory category) {
        Passer who =
                Passer.outsider(new PersonName("唐师傅"), new Phone("15400000009")).visiting(home);
        return EntryDraft.of(south, Direction.IN, category, who).checks(Checks.all(365, null));
    }

    void later(int minutes) {
        town.store.moveTo(town.clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    @Test
    void aResidentIsAdmittedWithAllFourSteps() {
        EntryCheck entry = gates.admit(resident(Direction.OUT).purpose("买菜"));
        assertThat(gates.entry(entry.id())).isEqualTo(entry);
        assertThat(entry.day()).isEqualTo(TODAY);
        assertThat(entry.steps()).hasSize(4);
        assertThat(entry.outcome()).isEqualTo(Outcome.ADMITTED);
        assertThat(entry.recordedBy()).isEqualTo(new PersonName("王守望"));
    }

    @Test
    void aPersonAbove373IsAdmittedOnlyWithAReason() {
        EntryDraft hot = resident(Direction.IN).checks(Checks.all(374, null));
        assertThat(gates.warnings(resident(Direction.IN).checks(Checks.all(373, null))))
                .isEmpty();
        assertThat(gates.warnings(hot)).extracting(Warning::rule).containsExactly(GateRule.FEVER);
        assertRefused("GATE-01", () -> gates.admit(hot, " "));
        assertThat(gates.admit(hot, "复测 36.8 ℃").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    }

    @Test
    void aSamplingIsGoodForExactly48Hours() {
        Instant now = town.clock.instant();
        EntryDraft fresh = resident(Direction.IN).checks(Checks.all(null, now.minus(Duration.ofHours(48))));
        EntryDraft stale = resident(Direction.IN)
                .checks(Checks.all(null, now.minus(Duration.ofHours(48)).minusSeconds(1)));
        assertThat(gates.warnings(fresh)).isEmpty();
        assertThat(gates.warnings(stale)).extracting(Warning::rule).containsExactly(GateRule.SAMPLE_TOO_OLD);
        assertThat(gates.admit(fresh).sampleHours()).isEqualTo(48);
        assertRefused(
                "GATE-09", () -> gates.admit(resident(Direction.IN).checks(Checks.all(null, now.plusSeconds(60)))));
    }

    @Test
    void aMissingStepIsAReminderAndNoBar() {
        EntryDraft hasty =
                resident(Direction.OUT).checks(new Checks(Set.of(Step.REGISTERED, Step.QUESTIONED), null, null, null));
        assertThat(gates.warnings(hasty)).singleElement().satisfies(warning -> {
            assertThat(warning.bars()).isFalse();
            assertThat(warning.sentence()).contains("查码").contains("查证").doesNotContain("询问");
        });
        assertThat(gates.admit(hasty).outcome()).isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void anyOtherOutsiderNeedsAnApproval() {
        assertRefused("GATE-01", () -> gates.admit(outsider(EntryCategory.OTHER)));
        assertThat(gates.admit(outsider(EntryCategory.OTHER), "社区李主任同意").outcome())
                .isEqualTo(Outcome.OVERRIDDEN);
        assertThat(gates.admit(outsider(EntryCategory.RESCUE)).outcome()).isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void turningAwayNeedsAReasonAndCountsOnItsOwn() {
        assertRefused("GATE-02", () -> gates.turnAway(outsider(EntryCategory.OTHER), ""));
        gates.turnAway(outsider(EntryCategory.OTHER), "核酸超过 48 小时");
        assertThat(register.figures(TODAY)).isEqualTo(new GateFigures(0, 0, 1, 0, 0, 0, 0));
        assertThat(register.notLeft(TODAY)).isEmpty();
    }

    @Test
    void aResidentWhoComesBackEndsTheLeavingEvenWithoutTheButton() {
        EntryCheck out = gates.admit(resident(Direction.OUT));
        assertThat(register.notBack(TODAY)).containsExactly(out);
        later(30);
        EntryCheck back = gates.admit(resident(Direction.IN));
        assertThat(back.closesId()).isEqualTo(out.id());
        assertThat(register.notBack(TODAY)).isEmpty();
    }

    @Test
    void aReturnIsRegisteredOnce() {
        EntryCheck out = gates.admit(resident(Direction.OUT).purpose("就医").companions(1));
        later(30);
        EntryCheck back = gates.registerReturn(out.id(), south, null);
        assertThat(back.direction()).isEqualTo(Direction.IN);
        assertThat(back.companions()).isEqualTo(1);
        assertThat(back.residentId()).isEqualTo(zhang.id());
        assertRefused("GATE-04", () -> gates.registerReturn(out.id(), south, null));
        assertRefused(
                "GATE-05", () -> gates.registerReturn(out.id(), south, out.at().minusSeconds(1)));
    }

    @Test
    void anOutsiderStaysInsideUntilTheLeavingIsRegistered() {
        EntryCheck in = gates.admit(outsider(EntryCategory.SUPPLY));
        assertThat(register.notLeft(TODAY)).containsExactly(in);
        later(20);
        gates.registerLeaving(in.id(), south, null);
        assertThat(register.notLeft(TODAY)).isEmpty();
    }

    @Test
    void whoWasOutAtTheEndOfADayStaysSoInTheFiguresOfThatDay() {
        gates.admit(resident(Direction.OUT));
        town.store.moveTo(Instant.parse("2021-11-13T01:00:00Z"));
        gates.admit(resident(Direction.IN));
        assertThat(register.figures(TODAY).notBack()).isEqualTo(1);
        assertThat(register.notBack(TODAY)).hasSize(1);
        assertThat(register.figures(TODAY.plusDays(1)).notBack()).isZero();
        assertThat(register.figures(YearMonth.of(2021, 11))).isEqualTo(new GateFigures(1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void aResidentWhoLeavesTwiceWithoutAnEntryBetweenIsOutOnce() {
        gates.admit(resident(Direction.OUT));
        later(60);
        EntryCheck second = gates.admit(resident(Direction.OUT));
        assertThat(register.notBack(TODAY)).containsExactly(second);
        assertThat(register.figures(TODAY).notBack()).isEqualTo(1);
    }

    @Test
    void theFiguresOfTheMonthAreTheSumOfItsDaysAndOfItsLines() {
        for (int i = 0; i < 40; i++) {
            town.store.moveTo(TestStore.START.plus(Duration.ofHours(7L * i)));
            if (i % 5 == 4) {
                gates.turnAway(outsider(EntryCategory.OTHER), "无必要事由");
            } else if (i % 3 == 0) {
                gates.admit(outsider(EntryCategory.SUPPLY).companions(i % 2));
            } else {
                gates.admit(resident(i % 2 == 0 ? Direction.OUT : Direction.IN));
            }
        }
        YearMonth month = YearMonth.of(2021, 11);
        GateFigures figures = register.figures(month);
        assertThat(register.byDay(month)).hasSize(30);
        assertThat(GateRegister.sum(register.byDay(month))).isEqualTo(figures);
        assertThat(figures.checks()).isEqualTo(40).isEqualTo(register.of(month).size());
        assertThat(figures.notLeft())
                .isEqualTo(register.notLeft(month.atEndOfMonth()).size());
        assertThat(register.byDay(month))
                .allSatisfy(day -> assertThat(register.byHour(day.day()).stream()
                                .mapToInt(hour -> hour.entered() + hour.left())
                                .sum())
                        .isEqualTo(day.figures().entered() + day.figures().left()));
    }

    @Test
    void anEntryAtMidnightInChinaBelongsToTheNewDay() {
        town.store.moveTo(Instant.parse("2021-11-12T16:00:00Z"));
        assertThat(gates.admit(resident(Direction.OUT)).day()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void anEntryIsNotMadeForTheFuture() {
        assertRefused("GATE-03", () -> gates.admit(resident(Direction.IN).at(TestStore.START.plusSeconds(2))));
        assertThat(register.count(TODAY, TODAY)).isZero();
    }

    @Test
    void admittingAndReturningAreTakenBackOneByOne() {
        EntryCheck out = gates.admit(resident(Direction.OUT));
        later(5);
        gates.registerReturn(out.id(), south, null);
        assertThat(town.ledger.undo().orElseThrow().act()).isEqualTo(GateAct.REGISTER_RETURN);
        assertThat(register.notBack(TODAY)).containsExactly(out);
        town.ledger.undo();
        assertThat(register.of(TODAY)).isEmpty();
    }

    @Test
    void aCheckpointNeedsANameOfItsOwn() {
        assertRefused("GATE-07", () -> gates.addCheckpoint(" "));
        assertThatThrownBy(() -> gates.addCheckpoint("南门")).isInstanceOf(Fault.class);
        gates.keepOpen(gates.checkpoints().getFirst(), false);
        assertThat(gates.checkpoints())
                .singleElement()
                .satisfies(c -> assertThat(c.open()).isFalse());
    }
}

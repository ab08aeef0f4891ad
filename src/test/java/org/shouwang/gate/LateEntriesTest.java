package org.shouwang.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.time.ShiftTime;

class LateEntriesTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    static final ShiftTime NIGHT = ShiftTime.between(LocalTime.of(20, 0), LocalTime.of(8, 0));

    @TempDir
    Path folder;

    TestTown town;
    Gates gates;
    LateEntries late;
    CheckpointId south;
    HouseholdId home;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        home = town.settle(2).getFirst();
        gates = new Gates(town.ledger, town.clock);
        late = new LateEntries(town.ledger, gates, new Corrections(town.ledger, gates, town.clock));
        south = gates.addCheckpoint("南门").id();
    }

    @AfterEach
    void close() {
        town.close();
    }

    EntryDraft resident(Direction way, String time) {
        Resident who = town.person(home, 0);
        Passer passer = Passer.resident(who.id(), home, who.name(), who.phone());
        return EntryDraft.of(south, way, EntryCategory.RESIDENT, passer)
                .at(TODAY.atTime(LocalTime.parse(time))
                        .atZone(town.clock.getZone())
                        .toInstant())
                .checks(Checks.all(365, null))
                .paperLine("第 1 页第 1 行");
    }

    static LateLine let(EntryDraft draft) {
        return new LateLine(draft, false, null);
    }

    static LocalDateTime moment(String time, ShiftTime shift, LocalDateTime before) {
        return LateTime.moment(LateTime.read(time, before), TODAY, shift, before);
    }

    @Test
    void timesAreTypedAsFourDigitsOrAsMinutesOfTheSameHour() {
        LocalDateTime before = TODAY.atTime(7, 35);
        assertThat(LateTime.read("0738", null)).isEqualTo(LocalTime.of(7, 38));
        assertThat(LateTime.read("738", null)).isEqualTo(LocalTime.of(7, 38));
        assertThat(LateTime.read("7:38", before)).isEqualTo(LocalTime.of(7, 38));
        assertThat(LateTime.read("38", before)).isEqualTo(LocalTime.of(7, 38));
        assertThat(LateTime.read("8", null)).isEqualTo(LocalTime.of(8, 0));
        for (String wrong : List.of("2460", "2511", "77", "七点", "")) {
            assertThatThrownBy(() -> LateTime.read(wrong, before)).isInstanceOf(Fault.class);
        }
    }

    @Test
    void afterMidnightIsTheNextDay() {
        assertThat(moment("2350", NIGHT, null)).isEqualTo(TODAY.atTime(23, 50));
        assertThat(moment("0010", NIGHT, null)).isEqualTo(TODAY.plusDays(1).atTime(0, 10));
        assertThat(moment("0010", null, TODAY.atTime(23, 50)))
                .isEqualTo(TODAY.plusDays(1).atTime(0, 10));
        assertThat(moment("0630", null, TODAY.plusDays(1).atTime(0, 10)))
                .isEqualTo(TODAY.plusDays(1).atTime(6, 30));
        assertThat(moment("0730", null, TODAY.atTime(7, 35))).isEqualTo(TODAY.atTime(7, 30));
        assertThat(moment("0730", null, TODAY.minusDays(3).atTime(23, 0))).isEqualTo(TODAY.atTime(7, 30));
    }

    @Test
    void aLineIsAnEntryOfItsOwnTimeWithItsPlaceOnThePaper() {
        EntryCheck line = late.save(let(resident(Direction.OUT, "07:35")));
        assertThat(line.late()).isTrue();
        assertThat(line.paperLine()).isEqualTo("第 1 页第 1 行");
        assertThat(late.latest(40)).containsExactly(line);
    }

    @Test
    void linesInAnyOrderPairLeavingsWithReturns() {
        EntryCheck back = late.save(let(resident(Direction.IN, "09:00")));
        EntryCheck out = late.save(let(resident(Direction.OUT, "08:00")));
        assertThat(back.closesId()).isNull();
        assertThat(late.before(out.draft().passer(), back.at())).contains(back);
        assertThat(new GateRegister(town.ledger, town.clock).notBack(TODAY)).isEmpty();
    }

    @Test
    void aBrokenRuleIsSaidAndStopsNothing() {
        LateLine fever = let(resident(Direction.IN, "08:00").checks(Checks.all(380, null)));
        assertThat(late.review(fever).warnings()).anyMatch(Warning::bars);
        EntryCheck line = late.save(fever);
        assertThat(line.outcome()).isEqualTo(Outcome.OVERRIDDEN);
        assertThat(line.reason()).isEqualTo("补录");
    }

    @Test
    void whoWasSentBackNeedsAReason() {
        LateLine line = new LateLine(resident(Direction.IN, "08:00"), true, null);
        assertThatThrownBy(() -> late.save(line))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("GATE-02"));
        assertThat(late.save(new LateLine(line.draft(), true, "无码")).outcome()).isEqualTo(Outcome.TURNED_AWAY);
    }

    @Test
    void theSameLineTypedTwiceIsNoticed() {
        late.save(let(resident(Direction.OUT, "08:00")));
        assertThat(late.review(let(resident(Direction.OUT, "08:01"))).twins()).hasSize(1);
        assertThat(late.review(let(resident(Direction.IN, "08:01"))).twins()).isEmpty();
        assertThat(late.review(let(resident(Direction.OUT, "08:03"))).twins()).isEmpty();
    }

    @Test
    void aStrangerTypedAgainIsTheSameVisitor() {
        Passer tang = Passer.outsider(new PersonName("唐师傅"), new Phone("15400000009"));
        EntryDraft draft = resident(Direction.IN, "08:00").passer(tang).category(EntryCategory.SUPPLY);
        EntryCheck first = late.save(let(draft));
        assertThat(late.review(let(draft)).twins()).containsExactly(first);
        EntryCheck leaves =
                late.save(let(draft.direction(Direction.OUT).at(first.at().plus(Duration.ofMinutes(20)))));
        assertThat(leaves.visitorId()).isEqualTo(first.visitorId());
        assertThat(leaves.closesId()).isEqualTo(first.id());
    }

    @Test
    void aWrongLineIsMendedInPlaceAndASentBackOneBecomesVoid() {
        EntryCheck wrong = late.save(let(resident(Direction.OUT, "08:00")));
        EntryCheck right = late.mend(wrong.id(), let(resident(Direction.OUT, "08:05")));
        assertThat(right.id()).isEqualTo(wrong.id());
        assertThat(right.at()).isEqualTo(wrong.at().plus(Duration.ofMinutes(5)));
        EntryCheck other = late.mend(wrong.id(), new LateLine(resident(Direction.OUT, "08:05"), true, "无证"));
        assertThat(other.outcome()).isEqualTo(Outcome.TURNED_AWAY);
        assertThat(gates.entry(wrong.id()).counts()).isFalse();
        assertThat(late.latest(9)).containsExactly(other);
    }
}

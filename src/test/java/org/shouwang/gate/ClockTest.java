package org.shouwang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.TestTown;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;

/// The clock of the PC goes back or forward while people pass.
class ClockTest {
    static final Instant NOON = TestStore.START.plus(Duration.ofHours(1));

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
        town.store.moveTo(NOON);
    }

    @AfterEach
    void close() {
        town.close();
    }

    EntryDraft draft(Direction direction) {
        Passer who = Passer.resident(zhang.id(), home, zhang.name(), zhang.phone());
        return EntryDraft.of(south, direction, EntryCategory.RESIDENT, who);
    }

    @Test
    void aClockSetBackDoesNotDisorderTheList() {
        EntryCheck out = gates.admit(draft(Direction.OUT));
        assertThat(gates.clockBehind()).isEmpty();
        town.store.moveTo(NOON.minus(Duration.ofMinutes(50)));
        assertThat(gates.clockBehind()).contains(Duration.ofMinutes(50));
        EntryCheck in = gates.admit(draft(Direction.IN));
        town.store.moveTo(NOON.minus(Duration.ofMinutes(40)));
        EntryCheck again = gates.admit(draft(Direction.OUT));
        assertThat(in.at()).isBefore(out.at());
        assertThat(in.clockDoubted()).isTrue();
        assertThat(in.closesId()).isEqualTo(out.id());
        assertThat(register.of(register.today())).containsExactly(out, in, again);
        assertThat(register.notBack(register.today())).containsExactly(again);
    }

    @Test
    void aClockSetBackOverMidnightStillKnowsWhoIsBack() {
        town.store.moveTo(Instant.parse("2021-11-12T16:05:00Z"));
        EntryCheck out = gates.admit(draft(Direction.OUT));
        town.store.moveTo(Instant.parse("2021-11-12T15:50:00Z"));
        EntryCheck in = gates.admit(draft(Direction.IN));
        assertThat(in.day()).isEqualTo(out.day().minusDays(1));
        assertThat(gates.lastOf(zhang.id())).contains(in);
        town.store.moveTo(Instant.parse("2021-11-13T01:00:00Z"));
        assertThat(register.notBack(register.today())).isEmpty();
    }

    @Test
    void aClockThatRanDaysAheadIsNotWaitedFor() {
        town.store.moveTo(NOON.plus(Duration.ofDays(400)));
        EntryCheck wild = gates.admit(draft(Direction.OUT));
        town.store.moveTo(NOON.plusSeconds(60));
        assertThat(gates.clockBehind()).isPresent();
        EntryCheck in = gates.admit(draft(Direction.IN));
        assertThat(in.placed()).isEqualTo(in.at());
        assertThat(register.of(register.today())).containsExactly(in);
        new Corrections(town.ledger, gates, town.clock).makeVoid(java.util.List.of(wild.id()), "电脑时间错误");
        assertThat(gates.clockBehind()).isEmpty();
        assertThat(gates.lastOf(zhang.id())).contains(in);
    }

    @Test
    void aLineTypedLaterStandsAtItsOwnTime() {
        EntryCheck noon = gates.admit(draft(Direction.OUT));
        EntryCheck morning = gates.admit(draft(Direction.IN).at(NOON.minus(Duration.ofHours(3))));
        assertThat(morning.late()).isTrue();
        assertThat(morning.clockDoubted()).isNull();
        assertThat(register.of(register.today())).containsExactly(morning, noon);
        assertThat(gates.clockBehind()).isEmpty();
    }

    @Test
    void theWatchNoticesAClockThatJumpsEitherWay() {
        AtomicLong nanos = new AtomicLong();
        ClockWatch watch = new ClockWatch(town.clock, nanos::get);
        nanos.set(Duration.ofMinutes(30).toNanos());
        town.store.moveTo(NOON.plus(Duration.ofMinutes(30)));
        assertThat(watch.doubt()).isEmpty();
        town.store.moveTo(NOON.plus(Duration.ofMinutes(90)));
        assertThat(watch.doubt()).contains(new ClockDoubt(false, Duration.ofMinutes(60)));
        watch.accept();
        town.store.moveTo(NOON);
        assertThat(watch.doubt()).contains(new ClockDoubt(true, Duration.ofMinutes(90)));
    }
}

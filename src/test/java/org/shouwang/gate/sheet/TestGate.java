package org.shouwang.gate.sheet;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Vehicle;
import org.shouwang.gate.VehicleKind;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.kit.paper.PageLook;

/// A gate with one household and two checkpoints, for the tests of its sheets.
public final class TestGate implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    public static final PageLook LOOK = new PageLook(
            "银河小区", "临时党支部", "王守望", LocalDateTime.of(2021, 11, 12, 14, 30), "内部资料", PageLook.Density.COMFORTABLE);

    public final TestTown town;
    public final Gates gates;
    public final GateRegister register;
    public final Corrections corrections;
    public final CheckpointId south;
    public final CheckpointId east;
    public final HouseholdId home;

    public TestGate(Path folder) {
        town = new TestTown(folder, "1x1x2x2");
        home = town.settle(3).getFirst();
        gates = new Gates(town.ledger, town.clock);
        register = new GateRegister(town.ledger, town.clock);
        corrections = new Corrections(town.ledger, gates, town.clock);
        south = gates.addCheckpoint("南门").id();
        east = gates.addCheckpoint("东门").id();
    }

    public EntryDraft resident(int position, Direction direction) {
        Resident one = town.person(home, position);
        Passer who = Passer.resident(one.id(), home, one.name(), one.phone());
        return EntryDraft.of(south, direction, EntryCategory.RESIDENT, who)
                .purpose("买菜")
                .checks(Checks.all(365, null));
    }

    public EntryDraft outsider(String name, @Nullable String phone, EntryCategory category) {
        Passer who = Passer.outsider(new PersonName(name), phone == null ? null : new Phone(phone))
                .visiting(home);
        return EntryDraft.of(south, Direction.IN, category, who).purpose("送货").checks(Checks.all(366, null));
    }

    public EntryDraft lorry(String name, String plate) {
        EntryDraft draft = outsider(name, "15400000077", EntryCategory.SUPPLY);
        return draft.passer(draft.passer().driving(new Plate(plate))).vehicle(new Vehicle(VehicleKind.TRUCK, "蔬菜 2 吨"));
    }

    /// Today at a local time.
    public static Instant at(int hour, int minute) {
        return on(TODAY, hour, minute);
    }

    public static Instant on(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).toInstant(java.time.ZoneOffset.ofHours(8));
    }

    public EntryCheck admit(EntryDraft draft, int hour, int minute) {
        return gates.admit(draft.at(at(hour, minute)));
    }

    public void later(int minutes) {
        town.store.moveTo(town.clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    @Override
    public void close() {
        town.close();
    }
}

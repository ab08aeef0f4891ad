package org.shouwang.compound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Setting up the compound and changing how it stands.
public final class Compounds {
    private static final Texts T = Texts.of(Compounds.class);

    private final Ledger ledger;

    public Compounds(Ledger ledger) {
        this.ledger = ledger;
    }

    public Layout layout() {
        return ledger.read(Layout::of);
    }

    /// Makes the compound with its buildings. Fault COMPOUND-03 where there is one already.
    public Compound setUp(
            String name, @Nullable String community, @Nullable String subdistrict, List<BuildingSpec> buildings) {
        return ledger.write(CompoundAct.SET_UP, name, tx -> {
            CompoundStore.compound(tx).ifPresent(there -> {
                throw new Fault("COMPOUND-03", T.get("there.already", there.name()));
            });
            Compound compound = new Compound(
                    new CompoundId(tx.nextId()),
                    needed(name, T.get("word.compound")),
                    blankless(community),
                    blankless(subdistrict),
                    null,
                    null);
            tx.insert("compound", compound);
            buildings.forEach(spec -> Construction.build(tx, compound.id(), spec));
            return compound;
        });
    }

    /// Writes name, community, subdistrict and property management anew.
    public void describe(Compound compound) {
        needed(compound.name(), T.get("word.compound"));
        ledger.act(CompoundAct.DESCRIBE, compound.name(), tx -> tx.update("compound", compound));
    }

    /// Adds whole buildings. Fault COMPOUND-04 where a number is taken; then none is added.
    public void add(List<BuildingSpec> buildings) {
        String numbers =
                String.join(" ", buildings.stream().map(BuildingSpec::no).toList());
        ledger.act(CompoundAct.ADD_BUILDING, numbers, tx -> {
            CompoundId compound = compound(tx).id();
            buildings.forEach(spec -> Construction.build(tx, compound, spec));
        });
    }

    /// Adds an empty building.
    public Building addBuilding(String no, BuildingKind kind) {
        return ledger.write(
                CompoundAct.ADD_BUILDING,
                no,
                tx -> Construction.building(tx, compound(tx).id(), needed(no, T.get("word.building")), kind));
    }

    /// Adds an empty unit; `""` only where the building has none.
    public Unit addUnit(BuildingId building, String no) {
        return ledger.write(CompoundAct.ADD_UNIT, no, tx -> Construction.unit(tx, building, no.strip()));
    }

    /// Adds a room. Fault COMPOUND-04 where the number is taken in this unit.
    public Room addRoom(UnitId unit, int floor, String no) {
        return ledger.write(
                CompoundAct.ADD_ROOM, no, tx -> Construction.room(tx, unit, floor, needed(no, T.get("word.room"))));
    }

    /// The room of a door, made with its unit and building where missing; inside somebody's own act.
    public static Place ensure(Tx tx, Dwelling door) {
        return new RoomBook(tx).place(door);
    }

    public void rename(BuildingId id, String no, BuildingKind kind) {
        ledger.act(CompoundAct.RENAME, no, tx -> {
            String other = needed(no, T.get("word.building"));
            Building now = there(CompoundStore.building(tx, id).orElse(null));
            CompoundStore.building(tx, other)
                    .filter(taken -> !taken.id().equals(id))
                    .ifPresent(taken -> {
                        throw new Fault("COMPOUND-04", T.get("building.taken", other));
                    });
            tx.update("building", now.named(other).of(kind));
        });
    }

    public void rename(UnitId id, String no) {
        ledger.act(CompoundAct.RENAME, no, tx -> {
            String other = needed(no, T.get("word.unit"));
            Unit now = there(CompoundStore.unit(tx, id).orElse(null));
            CompoundStore.unit(tx, now.buildingId(), other)
                    .filter(taken -> !taken.id().equals(id))
                    .ifPresent(taken -> {
                        throw new Fault("COMPOUND-04", T.get("unit.taken", other));
                    });
            tx.update("unit", now.named(other));
        });
    }

    public void rename(RoomId id, String no, int floor) {
        ledger.act(CompoundAct.RENAME, no, tx -> {
            String other = needed(no, T.get("word.room"));
            Room now = there(CompoundStore.room(tx, id).orElse(null));
            CompoundStore.room(tx, now.unitId(), other)
                    .filter(taken -> !taken.id().equals(id))
                    .ifPresent(taken -> {
                        throw new Fault("COMPOUND-04", T.get("room.taken", other));
                    });
            tx.update("room", now.named(other, floor));
        });
    }

    /// Removes a building with its units and rooms. Fault COMPOUND-05 where a household or a head is noted there.
    public void remove(BuildingId id) {
        unused(() -> ledger.write(CompoundAct.REMOVE, T.get("word.building"), tx -> {
            CompoundStore.units(tx, id).forEach(unit -> demolish(tx, unit));
            CompoundStore.building(tx, id).ifPresent(building -> tx.delete("building", building));
            return true;
        }));
    }

    public void remove(UnitId id) {
        unused(() -> ledger.write(CompoundAct.REMOVE, T.get("word.unit"), tx -> {
            CompoundStore.unit(tx, id).ifPresent(unit -> demolish(tx, unit));
            return true;
        }));
    }

    public void remove(RoomId id) {
        unused(() -> ledger.write(CompoundAct.REMOVE, T.get("word.room"), tx -> {
            CompoundStore.room(tx, id).ifPresent(room -> tx.delete("room", room));
            return true;
        }));
    }

    private static void demolish(Tx tx, Unit unit) {
        CompoundStore.rooms(tx, unit.id()).forEach(room -> tx.delete("room", room));
        tx.delete("unit", unit);
    }

    private static void unused(Runnable removal) {
        try {
            removal.run();
        } catch (Fault fault) {
            throw fault.code().equals("DB-31") ? new Fault("COMPOUND-05", T.get("in.use"), fault) : fault;
        }
    }

    static Compound compound(Query q) {
        return CompoundStore.compound(q).orElseThrow(() -> new Fault("COMPOUND-06", T.get("none.yet")));
    }

    private static <T> T there(@Nullable T row) {
        if (row == null) {
            throw new Fault("COMPOUND-07", T.get("gone"));
        }
        return row;
    }

    private static String needed(String no, String word) {
        if (no.isBlank()) {
            throw new Fault("COMPOUND-08", T.get("needed", word));
        }
        return no.strip();
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

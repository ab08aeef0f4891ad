package org.shouwang.heads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The levels of heads in this compound: building, unit, floor, grid, and those the office adds.
public final class HeadLevels {
    private static final Texts T = Texts.of(HeadLevels.class);
    private static final int OWN = 10;

    private final Ledger ledger;

    public HeadLevels(Ledger ledger) {
        this.ledger = ledger;
    }

    /// All levels, from the highest.
    public List<HeadLevel> all() {
        return ledger.read(HeadLevels::of);
    }

    static List<HeadLevel> of(Query q) {
        List<HeadLevel> levels = new ArrayList<>(HeadStore.levels(q));
        for (HeadLevel usual : usual()) {
            if (levels.stream().noneMatch(level -> level.code().equals(usual.code()))) {
                levels.add(usual);
            }
        }
        levels.sort(Comparator.comparing(HeadLevel::position).thenComparing(HeadLevel::id));
        return levels;
    }

    static HeadLevel of(Query q, @Nullable String code) {
        return of(q).stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Fault("HEAD-08", T.get("fault.levelGone")));
    }

    private static List<HeadLevel> usual() {
        return List.of(
                new HeadLevel(0, HeadLevel.BUILDING, T.get("level.building"), HeadLevel.Scope.BUILDING, 1, true),
                new HeadLevel(0, HeadLevel.UNIT, T.get("level.unit"), HeadLevel.Scope.UNIT, 2, true),
                new HeadLevel(0, HeadLevel.FLOOR, T.get("level.floor"), HeadLevel.Scope.FLOOR, 3, false),
                new HeadLevel(0, HeadLevel.GRID, T.get("level.grid"), HeadLevel.Scope.AREA, 4, false));
    }

    /// Calls a level otherwise, and says whether it is used. The building's and the unit's are always used.
    ///
    /// @throws Fault HEAD-07 no name or a name another level has
    public HeadLevel settle(String code, String name, boolean used) {
        return ledger.write(HeadAct.SETTLE_LEVEL, name, tx -> {
            HeadLevel level = of(tx, code);
            String called = free(tx, name, code);
            boolean use = used || level.ofBuilding() || level.ofUnit();
            if (level.id() == 0) {
                HeadLevel row = level.as(tx.nextId(), called, use);
                tx.insert(HeadStore.LEVEL, row);
                return row;
            }
            HeadLevel row = level.as(level.id(), called, use);
            tx.update(HeadStore.LEVEL, row);
            return row;
        });
    }

    /// Adds a level of the office's own.
    public HeadLevel add(String name, HeadLevel.Scope scope) {
        return ledger.write(HeadAct.ADD_LEVEL, name, tx -> {
            String called = free(tx, name, "");
            long id = tx.nextId();
            int last = of(tx).stream().mapToInt(HeadLevel::position).max().orElse(0);
            HeadLevel level = new HeadLevel(id, "OWN-" + id, called, scope, Math.max(OWN, last + 1), true);
            tx.insert(HeadStore.LEVEL, level);
            return level;
        });
    }

    /// Removes a level of the office's own. Fault HEAD-09 where somebody holds or held an office of it.
    public void remove(HeadLevel level) {
        ledger.act(HeadAct.REMOVE_LEVEL, level.name(), tx -> {
            Optional<Head> held = HeadStore.all(tx).stream()
                    .filter(head -> level.code().equals(head.level()))
                    .findFirst();
            if (held.isPresent() || level.position() < OWN) {
                throw new Fault("HEAD-09", T.get("fault.levelHeld", level.name()));
            }
            tx.delete(HeadStore.LEVEL, level);
        });
    }

    private static String free(Query q, String name, String code) {
        boolean taken = of(q).stream()
                .anyMatch(level ->
                        level.name().equals(name.strip()) && !level.code().equals(code));
        if (name.isBlank() || taken) {
            throw new Fault("HEAD-07", T.get("fault.levelName")).at("name");
        }
        return name.strip();
    }
}

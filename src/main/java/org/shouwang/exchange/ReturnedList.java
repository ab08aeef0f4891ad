package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.core.Dwelling;
import org.shouwang.exchange.Difference.Kind;
import org.shouwang.exchange.Difference.Target;
import org.shouwang.household.Household;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Placed;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Compares the sheets of one returned workbook with the register, cell by cell.
final class ReturnedList {
    private static final Texts T = Texts.of(ReturnedList.class);

    private final String file;
    private final Layout layout;
    private final Register register;
    private final List<Difference> found = new ArrayList<>();
    private final Map<Difference, Resident> newcomers = new HashMap<>();
    private int rows;
    private int untouched;

    /// The register as it stands: persons with their homes, homes by key and by room.
    record Register(
            Map<ResidentId, Resident> people, Map<HouseholdId, Placed> homes, Map<ResidentId, HouseholdId> homeOf) {}

    ReturnedList(String file, Layout layout, Register register) {
        this.file = file;
        this.layout = layout;
        this.register = register;
    }

    List<Difference> found() {
        return found;
    }

    Map<Difference, Resident> newcomers() {
        return newcomers;
    }

    int rows() {
        return rows;
    }

    int untouched() {
        return untouched;
    }

    /// @return false where the sheet is none that was handed out
    boolean read(Grid grid) {
        HandHead head = HandHead.of(grid).orElse(null);
        if (head == null) {
            return false;
        }
        Map<String, Integer> owners = owners(grid, head);
        for (Row row : grid.rows()) {
            if (row.number() <= head.row() || row.blank()) {
                continue;
            }
            int before = found.size();
            rows++;
            String written = row.text(head.key());
            Optional<HandKey> key =
                    HandKey.read(written).filter(read -> row.number() == owners.getOrDefault(written, row.number()));
            if (key.isEmpty()) {
                stranger(grid, head, row);
            } else if (key.get().person()) {
                person(grid, head, row, key.get());
            } else {
                household(grid, head, row, key.get());
            }
            untouched += found.size() == before ? 1 : 0;
        }
        return true;
    }

    /// Who adds somebody often copies a row, key and all, and writes over it: the key belongs to the row that still
    /// has the name, else to the first.
    private static Map<String, Integer> owners(Grid grid, HandHead head) {
        Map<String, Integer> owners = new HashMap<>();
        Map<String, Boolean> named = new HashMap<>();
        for (Row row : grid.rows()) {
            String written = row.text(head.key());
            HandKey key = row.number() > head.row() ? HandKey.read(written).orElse(null) : null;
            if (key != null) {
                boolean still = key.untouched(Heading.NAME, head.text(row, Heading.NAME));
                if (!owners.containsKey(written) || still && !named.getOrDefault(written, false)) {
                    owners.put(written, row.number());
                    named.put(written, still);
                }
            }
        }
        return owners;
    }

    private void person(Grid grid, HandHead head, Row row, HandKey key) {
        ResidentId id = new ResidentId(key.id());
        Resident person = register.people().get(id);
        HouseholdId home = register.homeOf().get(id);
        Placed placed = home == null ? null : register.homes().get(home);
        if (person == null || placed == null) {
            gone(grid, head, row);
            return;
        }
        Told told = new Told(grid, row, placed, id, person.name().value(), key);
        HandFields.persons(false).forEach(field -> compare(told, head, field, person));
    }

    private void household(Grid grid, HandHead head, Row row, HandKey key) {
        Placed placed = register.homes().get(new HouseholdId(key.id()));
        if (placed == null) {
            gone(grid, head, row);
            return;
        }
        Household household = placed.card().household();
        Told told = new Told(grid, row, placed, null, HouseholdRow.of(placed).householder(), key);
        HandFields.households().forEach(field -> compare(told, head, field, household));
    }

    private record Told(
            Grid grid,
            Row row,
            Placed placed,
            @Nullable ResidentId person,
            String who,
            @Nullable HandKey key) {
        Target target(Heading heading, String text) {
            return new Target(placed.place().id(), placed.card().household().id(), person, heading, text);
        }
    }

    private <T> void compare(Told told, HandHead head, HandField<T> field, T record) {
        int column = head.column(field.heading());
        if (column < 0) {
            return;
        }
        String text = told.row().text(column);
        HandKey key = told.key();
        String before = field.shown().apply(record);
        boolean masked = text.contains("*");
        if (key != null && key.untouched(field.heading(), text)
                || text.equals(before)
                || key == null && text.isEmpty()) {
            return;
        }
        Kind kind = Kind.CHANGED;
        String remark = null;
        String now = text;
        try {
            T after = field.set().apply(record, text);
            now = field.shown().apply(after);
            if (now.equals(before) && !masked && field.heading() != Heading.ID_NUMBER) {
                return;
            }
            now = field.heading() == Heading.ID_NUMBER ? text : now;
            if (text.isEmpty()) {
                kind = Kind.EMPTIED;
                remark = T.get("back.emptied");
            } else if (key != null
                    && key.traces().containsKey(field.heading())
                    && !key.untouched(field.heading(), before)) {
                kind = Kind.STALE;
                remark = T.get("back.stale");
            }
        } catch (Fault unread) {
            kind = Kind.UNREAD;
            remark = unread.sentence();
        }
        found.add(new Difference(
                kind,
                file,
                told.grid().name(),
                told.row().number(),
                told.placed().place().brief(),
                told.who(),
                field.title(),
                before,
                now,
                remark,
                kind.possible() ? told.target(field.heading(), text) : null));
    }

    private void gone(Grid grid, HandHead head, Row row) {
        found.add(unread(grid, head, row, T.get("back.gone")));
    }

    private Difference unread(Grid grid, HandHead head, Row row, String why) {
        String name = head.text(row, Heading.NAME);
        return new Difference(
                Kind.UNREAD, file, grid.name(), row.number(), head.door(row), name, "", "", "", why, null);
    }

    /// A row without a key: somebody new, or somebody whose key was lost.
    private void stranger(Grid grid, HandHead head, Row row) {
        String name = head.text(row, Heading.NAME);
        if (name.isEmpty()) {
            return;
        }
        Place place = Dwelling.parse(head.door(row)) instanceof Dwelling.Understood door
                ? layout.find(door.dwelling()).orElse(null)
                : null;
        if (place == null) {
            found.add(unread(grid, head, row, T.get("back.noDoor", head.door(row))));
            return;
        }
        List<Placed> there = register.homes().values().stream()
                .filter(placed -> placed.place().id().equals(place.id()))
                .toList();
        for (Placed placed : there) {
            for (Resident person : placed.card().living()) {
                if (person.name().value().equals(name)) {
                    Told told = new Told(grid, row, placed, person.id(), name, null);
                    HandFields.persons(false).forEach(field -> compare(told, head, field, person));
                    return;
                }
            }
        }
        newcomer(grid, head, row, name, place, there);
    }

    private void newcomer(Grid grid, HandHead head, Row row, String name, Place place, List<Placed> there) {
        Resident person = Resident.named(name);
        try {
            for (HandField<Resident> field : HandFields.persons(false)) {
                String text = head.text(row, field.heading());
                if (!text.isEmpty() && !text.contains("*") && field.heading() != Heading.NAME) {
                    person = field.set().apply(person, text);
                }
            }
        } catch (Fault unread) {
            found.add(unread(grid, head, row, unread.sentence()));
            return;
        }
        if (there.size() > 1) {
            found.add(unread(grid, head, row, T.get("back.shared", place.brief())));
            return;
        }
        HouseholdId home =
                there.isEmpty() ? null : there.getFirst().card().household().id();
        Difference added = new Difference(
                Kind.ADDED,
                file,
                grid.name(),
                row.number(),
                place.brief(),
                name,
                home == null ? T.get("back.newHousehold") : T.get("back.newPerson"),
                "",
                name,
                null,
                new Target(place.id(), home, null, null, name));
        found.add(added);
        newcomers.put(added, person);
    }
}

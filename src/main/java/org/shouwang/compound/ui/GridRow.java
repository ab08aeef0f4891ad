package org.shouwang.compound.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shouwang.compound.BuildingKind;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.FloorSpec;
import org.shouwang.compound.UnitSpec;

/// One building as it is being planned: a line of the grid, in the words of the rule.
public final class GridRow {
    private final StringProperty no = new SimpleStringProperty(this, "no", "");
    private final ObjectProperty<BuildingKind> kind =
            new SimpleObjectProperty<>(this, "kind", BuildingKind.RESIDENTIAL);
    private final StringProperty units = new SimpleStringProperty(this, "units", "");
    private final StringProperty floors = new SimpleStringProperty(this, "floors", "");
    private final StringProperty rooms = new SimpleStringProperty(this, "rooms", "");
    private final StringProperty missing = new SimpleStringProperty(this, "missing", "");

    /// A building of a rule as a line that can be changed.
    static GridRow of(BuildingSpec spec) {
        GridRow row = new GridRow();
        row.no.set(spec.no());
        row.kind.set(spec.kind());
        List<UnitSpec> all = spec.units();
        boolean alike = all.stream()
                .allMatch(unit -> unit.floors().equals(all.getFirst().floors()));
        if (!alike) {
            row.units.set(String.join(
                    "+", all.stream().map(unit -> "1x" + listed(unit.floors())).toList()));
            return row;
        }
        List<FloorSpec> stack = all.getFirst().floors();
        row.units.set(all.getFirst().no().isEmpty() ? "0" : Integer.toString(all.size()));
        boolean even = stack.stream()
                .allMatch(floor -> floor.rooms() == stack.getFirst().rooms());
        if (even) {
            row.regular(stack);
        } else {
            row.rooms.set(listed(stack));
        }
        return row;
    }

    private void regular(List<FloorSpec> stack) {
        TreeSet<Integer> there = new TreeSet<>();
        stack.forEach(floor -> there.add(floor.floor()));
        floors.set(there.first() == 1 ? Integer.toString(there.last()) : there.first() + "-" + there.last());
        rooms.set(Integer.toString(stack.getFirst().rooms()));
        List<String> gaps = new ArrayList<>();
        for (int floor = there.first(); floor <= there.last(); floor++) {
            if (floor != 0 && !there.contains(floor)) {
                gaps.add(Integer.toString(floor));
            }
        }
        missing.set(String.join(",", gaps));
    }

    private static String listed(List<FloorSpec> stack) {
        return "("
                + String.join(
                        ";",
                        stack.stream()
                                .map(floor -> floor.floor() + ":" + floor.rooms())
                                .toList()) + ")";
    }

    /// The line after this one: the next number, everything else the same.
    GridRow next() {
        GridRow row = new GridRow();
        String text = no.get().strip();
        String letters = text.replaceFirst("\\d+$", "");
        String digits = text.substring(letters.length());
        row.no.set(digits.isEmpty() || digits.length() > 4 ? "" : letters + (Integer.parseInt(digits) + 1));
        row.kind.set(kind.get());
        row.units.set(units.get());
        row.floors.set(floors.get());
        row.rooms.set(rooms.get());
        row.missing.set(missing.get());
        return row;
    }

    /// The line as a rule for `BuildingSpec.parse`.
    String rule() {
        String mark = kind.get() == BuildingKind.DORMITORY ? "@D" : kind.get() == BuildingKind.OTHER ? "@O" : "";
        String head = no.get().strip() + ":";
        String shape = units.get().strip();
        String each = rooms.get().strip();
        if (shape.contains("x")) {
            return head + shape + mark;
        }
        if (each.startsWith("(")) {
            return head + shape + "x" + each + mark;
        }
        String gaps = missing.get().strip().replaceAll("[\\s\u3001\uff0c]+", ",");
        return head + shape + "x" + floors.get().strip() + "x" + each + (gaps.isEmpty() ? "" : "!" + gaps) + mark;
    }

    public StringProperty noProperty() {
        return no;
    }

    public ObjectProperty<BuildingKind> kindProperty() {
        return kind;
    }

    public StringProperty unitsProperty() {
        return units;
    }

    public StringProperty floorsProperty() {
        return floors;
    }

    public StringProperty roomsProperty() {
        return rooms;
    }

    public StringProperty missingProperty() {
        return missing;
    }
}

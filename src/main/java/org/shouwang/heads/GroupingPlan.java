package org.shouwang.heads;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.compound.Building;
import org.shouwang.compound.Place;
import org.shouwang.compound.Unit;

/// What grouping would make of the compound, before anything is written.
///
/// @param units only those that have groups or had some
public record GroupingPlan(Grouping how, List<OfUnit> units) {
    public GroupingPlan {
        units = List.copyOf(units);
    }

    /// @param groups by number, from 1; each with its rooms in the order of a walk
    public record OfUnit(Building building, Unit unit, List<Planned> groups) {
        public OfUnit {
            groups = List.copyOf(groups);
        }
    }

    /// One group to be.
    ///
    /// @param counted how many homes count
    /// @param moved how many rooms come from another group or from none
    public record Planned(int number, List<Place> rooms, int counted, int moved) {
        public Planned {
            rooms = List.copyOf(rooms);
        }
    }

    public List<Planned> groups() {
        List<Planned> all = new ArrayList<>();
        units.forEach(unit -> all.addAll(unit.groups()));
        return all;
    }

    public int smallest() {
        return groups().stream().mapToInt(Planned::counted).min().orElse(0);
    }

    public int largest() {
        return groups().stream().mapToInt(Planned::counted).max().orElse(0);
    }

    public int counted() {
        return groups().stream().mapToInt(Planned::counted).sum();
    }

    /// How many rooms change their group.
    public int moved() {
        return groups().stream().mapToInt(Planned::moved).sum();
    }
}

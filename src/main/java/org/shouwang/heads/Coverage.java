package org.shouwang.heads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Unit;
import org.shouwang.compound.UnitPlan;

/// Every office of the compound in the order of a walk, with who holds it: the one answer for home, report and check.
///
/// A building without stairwells has one office only, the building's.
public record Coverage(List<Seat> seats) {
    /// An office and its holder.
    ///
    /// @param unit null for the office of the whole building
    /// @param head null where nobody acts
    public record Seat(
            Building building,
            @Nullable Unit unit,
            @Nullable Head head) {
        public HeadPost post() {
            return new HeadPost(building.id(), unit == null ? null : unit.id());
        }

        public boolean ofBuilding() {
            return unit == null;
        }

        public boolean taken() {
            return head != null;
        }
    }

    public Coverage {
        seats = List.copyOf(seats);
    }

    static Coverage of(Layout layout, List<Head> acting) {
        Map<HeadPost, Head> holders = new HashMap<>();
        acting.forEach(head -> holders.put(head.post(), head));
        List<Seat> seats = new ArrayList<>();
        for (BuildingPlan plan : layout.buildings()) {
            Building building = plan.building();
            seats.add(new Seat(building, null, holders.get(HeadPost.of(building.id()))));
            for (UnitPlan unit : plan.units()) {
                if (!unit.unit().no().isEmpty()) {
                    Head head =
                            holders.get(HeadPost.of(building.id(), unit.unit().id()));
                    seats.add(new Seat(building, unit.unit(), head));
                }
            }
        }
        return new Coverage(seats);
    }

    public int buildings() {
        return (int) seats.stream().filter(Seat::ofBuilding).count();
    }

    public int units() {
        return seats.size() - buildings();
    }

    public int buildingHeads() {
        return (int)
                seats.stream().filter(seat -> seat.ofBuilding() && seat.taken()).count();
    }

    public int unitHeads() {
        return (int) seats.stream()
                .filter(seat -> !seat.ofBuilding() && seat.taken())
                .count();
    }

    /// Buildings where nobody acts.
    public List<Seat> buildingsWithout() {
        return seats.stream().filter(seat -> seat.ofBuilding() && !seat.taken()).toList();
    }

    /// Units where nobody acts.
    public List<Seat> unitsWithout() {
        return seats.stream()
                .filter(seat -> !seat.ofBuilding() && !seat.taken())
                .toList();
    }
}

package org.shouwang.heads;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.compound.Unit;

/// Every office of the compound in the order of a walk, with who holds it: the one answer for home, report and check.
///
/// A building without stairwells has one office only, the building's.
///
/// @param seats those of buildings and units
/// @param further those of the other levels in use
/// @param levels the levels in use, from the highest
public record Coverage(List<Seat> seats, List<Seat> further, List<HeadLevel> levels) {
    public static final Coverage EMPTY = new Coverage(List.of(), List.of(), List.of());

    /// An office and its holder.
    ///
    /// @param building for an area or the compound its first building
    /// @param unit null for the office of the whole building and what is more
    /// @param place what it covers, in words
    /// @param card null where nobody acts
    public record Seat(
            HeadLevel level,
            Building building,
            @Nullable Unit unit,
            HeadPost post,
            String place,
            @Nullable HeadCard card) {
        public @Nullable Head head() {
            return card == null ? null : card.head();
        }

        public boolean ofBuilding() {
            return level.ofBuilding();
        }

        public boolean taken() {
            return card != null;
        }

        /// Place and office, such as building head of building 3.
        public String title() {
            return HeadNames.office(place, level.name());
        }
    }

    public Coverage {
        seats = List.copyOf(seats);
        further = List.copyOf(further);
        levels = List.copyOf(levels);
    }

    /// Buildings, units, then the other levels.
    public List<Seat> all() {
        List<Seat> all = new ArrayList<>(seats);
        all.addAll(further);
        return all;
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

    /// Offices of the other levels where nobody acts.
    public List<Seat> furtherWithout() {
        return further.stream().filter(seat -> !seat.taken()).toList();
    }
}

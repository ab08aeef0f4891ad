package org.shouwang.household;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;

/// For whom something is printed or handed out: everybody, a building, a unit, some doors or some households.
///
/// @param words as on the sheet, such as `3栋2单元`; `""` for everybody
/// @param only null for every household of these doors
public record Scope(
        String words, Predicate<Place> doors, @Nullable Set<HouseholdId> only) {
    public static final Scope ALL = new Scope("", place -> true, null);

    public static Scope building(String no, String words) {
        return new Scope(words, place -> place.building().no().equals(no), null);
    }

    public static Scope unit(String building, String unit, String words) {
        return new Scope(
                words,
                place -> place.building().no().equals(building)
                        && place.unit().no().equals(unit),
                null);
    }

    public static Scope rooms(Set<RoomId> rooms, String words) {
        Set<RoomId> wanted = Set.copyOf(rooms);
        return new Scope(words, place -> wanted.contains(place.id()), null);
    }

    /// @param rows households; their doors count with them
    public static Scope households(List<HouseholdRow> rows, String words) {
        Set<RoomId> rooms =
                Set.copyOf(rows.stream().map(row -> row.place().id()).distinct().toList());
        Set<HouseholdId> only =
                Set.copyOf(rows.stream().map(HouseholdRow::id).distinct().toList());
        return new Scope(words, place -> rooms.contains(place.id()), only);
    }

    /// What was picked on the map or in the list.
    public static Scope of(Selection selection, String words) {
        Set<RoomId> rooms =
                Set.copyOf(selection.rooms().stream().map(Place::id).distinct().toList());
        return new Scope(words, place -> rooms.contains(place.id()), Set.copyOf(selection.households()));
    }

    public static Scope household(Placed placed) {
        return new Scope(
                placed.place().brief(),
                place -> place.id().equals(placed.place().id()),
                Set.of(placed.card().household().id()));
    }

    public boolean holds(Placed placed) {
        return doors.test(placed.place())
                && (only == null || only.contains(placed.card().household().id()));
    }

    /// The households of it in the order of a walk.
    public List<Placed> households(Query q) {
        java.util.ArrayList<Placed> found = new java.util.ArrayList<>();
        Placed.each(q, placed -> {
            if (holds(placed)) {
                found.add(placed);
            }
        });
        return found;
    }

    /// Its doors, lived in or not, in the order of a walk.
    public List<Place> places(Query q) {
        return org.shouwang.compound.Layout.of(q).places().stream()
                .filter(doors)
                .toList();
    }
}

package org.shouwang.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;

/// The answer of a colouring at one moment.
///
/// @param legend in order; may differ from one reading to the next, as groups and heads do
/// @param rooms the shade of each room; one that is left out stays plain
/// @param words what stands in the cell under the room number; where a room is left out, the householder's name
public record Painting(List<Shade> legend, Map<RoomId, Shade> rooms, Map<RoomId, String> words) {
    public static final Painting NONE = new Painting(List.of(), Map.of(), Map.of());

    public Painting {
        legend = List.copyOf(legend);
        rooms = Map.copyOf(rooms);
        words = Map.copyOf(words);
    }

    /// With householders' names in the cells.
    public static Painting of(List<Shade> legend, Map<RoomId, Shade> rooms) {
        return new Painting(legend, rooms, Map.of());
    }

    public @Nullable Shade at(RoomId room) {
        return rooms.get(room);
    }

    /// How many rooms have each shade.
    public Map<Shade, Integer> counts() {
        Map<Shade, Integer> counts = new HashMap<>();
        rooms.values().forEach(shade -> counts.merge(shade, 1, Integer::sum));
        return counts;
    }
}

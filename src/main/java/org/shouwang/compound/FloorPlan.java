package org.shouwang.compound;

import java.util.List;

/// One floor of one unit: its rooms in order.
public record FloorPlan(int number, List<Place> rooms) {
    public FloorPlan {
        rooms = List.copyOf(rooms);
    }
}

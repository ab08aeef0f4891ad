package org.shouwang.household.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.shouwang.compound.Layout;
import org.shouwang.compound.RoomId;

/// The rooms picked on the map for an act.
public final class Picks {
    private final ObjectProperty<Set<RoomId>> rooms = new SimpleObjectProperty<>(this, "rooms", Set.of());

    public ObjectProperty<Set<RoomId>> roomsProperty() {
        return rooms;
    }

    public Set<RoomId> rooms() {
        return rooms.get();
    }

    /// @param more whether those picked before stay picked
    public void pick(List<RoomId> some, boolean more) {
        Set<RoomId> now = new LinkedHashSet<>(more ? rooms.get() : Set.of());
        now.addAll(some);
        rooms.set(now);
    }

    /// Picks rooms, or lets them go where all of them are picked already.
    public void pickOrDrop(List<RoomId> some) {
        Set<RoomId> now = new LinkedHashSet<>(rooms.get());
        if (!now.addAll(some)) {
            some.forEach(now::remove);
        }
        rooms.set(now);
    }

    public void none() {
        rooms.set(Set.of());
    }

    void keep(Layout layout) {
        Set<RoomId> there = new LinkedHashSet<>(rooms.get());
        there.removeIf(room -> layout.find(room).isEmpty());
        rooms.set(there);
    }
}

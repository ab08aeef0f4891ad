package org.shouwang.household;

import java.util.List;
import java.util.Map;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;

/// One way to colour the map (房态图): lived in, visited, delivered to. Any book may add one; `app` collects them.
public interface Colouring {
    /// The word on the switch above the map.
    String name();

    /// The legend, in order.
    List<Shade> legend();

    /// The shade of each room, read in the background; a room that is left out stays plain.
    Map<RoomId, Shade> paint(Query q);
}

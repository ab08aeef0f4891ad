package org.shouwang.household;

import org.shouwang.kit.db.Query;

/// One way to colour the map (房态图): lived in, visited, delivered to. Any book may add one; `app` collects them.
public interface Colouring {
    /// The word on the switch above the map.
    String name();

    /// Legend and shade of each room, read in the background.
    Painting paint(Query q);
}

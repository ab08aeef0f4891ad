package org.shouwang.compound;

import org.shouwang.core.Act;

/// What is done to the place.
public enum CompoundAct implements Act {
    SET_UP,
    DESCRIBE,
    ADD_BUILDING,
    ADD_UNIT,
    ADD_ROOM,
    RENAME,
    REMOVE
}

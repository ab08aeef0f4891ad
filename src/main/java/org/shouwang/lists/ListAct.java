package org.shouwang.lists;

import org.shouwang.core.Act;

/// What is done to lists of one's own.
public enum ListAct implements Act {
    MAKE,
    RENAME,
    COPY,
    REMOVE,
    ADD_COLUMN,
    REVISE_COLUMN,
    REMOVE_COLUMN,
    ADD_MEMBERS,
    REMOVE_MEMBERS,
    FILL,
    TAKE_BACK
}

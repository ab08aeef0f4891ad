package org.shouwang.heads;

import org.shouwang.core.Act;

/// What is done with ten-household groups.
public enum GroupAct implements Act {
    GROUP,
    MOVE_ROOMS,
    TAKE_OUT,
    FOUND_GROUP,
    DISSOLVE,
    LEAD,
    RELIEVE_LEADER,
    NOTE_GROUP,
    NAME_GROUPS,
    WORD_NOTICES
}

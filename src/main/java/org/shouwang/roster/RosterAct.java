package org.shouwang.roster;

import org.shouwang.core.Act;

/// What is done to the duty roster.
public enum RosterAct implements Act {
    ADD_POST,
    REVISE_POST,
    CLOSE_POST,
    ADD_SHIFT,
    REVISE_SHIFT,
    CLOSE_SHIFT,
    ASSIGN,
    REMOVE,
    MOVE,
    PIN,
    LEAD,
    SWAP,
    STAND_IN,
    MAKE_UP,
    ABSENT,
    PRESENT,
    FILL,
    CLEAR,
    SET_RULES,
    SET_NEED,
    CHANGE_SHIFTS,
    REVISE_PROFILE,
    WISH,
    PAIR,
    WAIVE,
    PASTE,
    COPY_WEEK,
    SAVE_TEMPLATE,
    APPLY_TEMPLATE,
    OVERRULE
}

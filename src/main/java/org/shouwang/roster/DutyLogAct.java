package org.shouwang.roster;

import org.shouwang.core.Act;

/// What is written down of duty as it happens.
public enum DutyLogAct implements Act {
    SUSPEND,
    RESUME,
    ARRIVE,
    DEPART,
    WRITE_HOURS,
    WALK_UP,
    REVISE_WALK_UP,
    STRIKE_WALK_UP,
    MATCH_WALK_UP,
    KEEP_LOG,
    ADD_TO_LOG,
    HAND_OVER,
    RAISE_MATTER,
    SETTLE_MATTER,
    CHECK_POST
}

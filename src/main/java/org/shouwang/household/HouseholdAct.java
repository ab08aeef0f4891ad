package org.shouwang.household;

import org.shouwang.core.Act;

/// What is done to households and residents.
public enum HouseholdAct implements Act {
    REGISTER,
    REVISE,
    ADD_RESIDENT,
    REVISE_RESIDENT,
    REMOVE_RESIDENT,
    RESIDENT_LEAVES,
    RESIDENT_RETURNS,
    CHANGE_HOUSEHOLDER,
    MOVE_OUT,
    MOVE_IN,
    MOVE,
    REMOVE,
    ADD_VEHICLE,
    REMOVE_VEHICLE,
    MARK_VACANT,
    MARK_PARTY,
    CHECK,
    TAKE_IN,
    PERSON_MOVES_IN,
    TRANSFER,
    SPLIT,
    MERGE,
    MERGE_RESIDENTS,
    NOT_SAME,
    MEND,
    CARE_NEEDS
}

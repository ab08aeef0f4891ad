package org.shouwang.branch;

import org.shouwang.core.Act;

/// What is done to the branch and its roll.
public enum BranchAct implements Act {
    SET_BRANCH,
    ADD_HOME_UNIT,
    ENROL,
    REVISE,
    LEAVE,
    RETURN,
    DEPART
}

package org.shouwang.heads;

import org.shouwang.core.Act;

/// What is done with heads and their levels.
public enum HeadAct implements Act {
    APPOINT,
    RELIEVE,
    REVISE,
    STRIKE,
    EXTEND,
    RELEASE,
    SETTLE_LEVEL,
    ADD_LEVEL,
    REMOVE_LEVEL
}

package org.shouwang.compound;

import org.shouwang.core.Act;

/// What is done with entrances.
public enum EntranceAct implements Act {
    ADD,
    REVISE,
    CLOSE,
    REOPEN,
    ORDER,
    REMOVE
}

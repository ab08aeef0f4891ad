package org.shouwang.gate;

import org.shouwang.core.Act;

/// What is done with checkpoints.
public enum CheckpointAct implements Act {
    ADD,
    CHANGE,
    CLOSE,
    REOPEN,
    ORDER,
    REMOVE
}

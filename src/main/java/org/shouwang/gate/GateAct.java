package org.shouwang.gate;

import org.shouwang.core.Act;

/// What is done at the gate.
public enum GateAct implements Act {
    ADMIT,
    TURN_AWAY,
    REGISTER_RETURN,
    REGISTER_LEAVING,
    REVISE,
    STRIKE,
    ADD_CHECKPOINT,
    CHANGE_CHECKPOINT
}

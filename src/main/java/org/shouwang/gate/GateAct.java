package org.shouwang.gate;

import org.shouwang.core.Act;

/// What is done at the gate.
public enum GateAct implements Act {
    ADMIT,
    ADMIT_EMERGENCY,
    TURN_AWAY,
    REGISTER_RETURN,
    REGISTER_LEAVING,
    MEND,
    CORRECT,
    VOID,
    ADD_CHECKPOINT,
    CHANGE_CHECKPOINT
}

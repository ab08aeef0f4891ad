package org.shouwang.gate.sheet;

import org.shouwang.core.Act;

/// What is handed out of the register of the gate and must leave a line in the audit.
public enum SheetAct implements Act {
    SHOW_FULL_PHONES
}

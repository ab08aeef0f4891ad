package org.shouwang.household;

import org.shouwang.core.Act;

/// What is handed out of the register and must leave a line in the audit.
public enum PaperAct implements Act {
    SHOW_FULL_IDS
}

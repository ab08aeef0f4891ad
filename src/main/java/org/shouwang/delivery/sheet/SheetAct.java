package org.shouwang.delivery.sheet;

import org.shouwang.core.Act;

/// What is handed out of the deliveries and must leave a line in the audit.
public enum SheetAct implements Act {
    SHOW_PERSONAL_WORDS
}

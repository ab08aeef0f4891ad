package org.shouwang.roster.sheet;

import org.shouwang.core.Act;

/// What is done with the roster on paper and in files.
public enum SheetAct implements Act {
    PRINT,
    CERTIFY,
    IMPORT,
    KEEP_ALIAS
}

package org.shouwang.ledger;

import org.shouwang.core.Act;

/// The acts of the ledger itself.
public enum LedgerAct implements Act {
    UNDO,
    REDO
}

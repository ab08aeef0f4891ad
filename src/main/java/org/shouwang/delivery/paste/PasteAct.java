package org.shouwang.delivery.paste;

import org.shouwang.core.Act;

/// What is done with pasted lists.
public enum PasteAct implements Act {
    TAKE,
    REPEAT,
    DROP,
    SETTLE
}

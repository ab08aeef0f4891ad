package org.shouwang.zone;

import org.shouwang.core.Act;

/// What is done with controlled zones.
public enum ZoneAct implements Act {
    ESTABLISH,
    CHANGE,
    EXTEND,
    LIFT,
    STRIKE,
    WORD_NOTICE
}

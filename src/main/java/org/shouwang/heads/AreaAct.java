package org.shouwang.heads;

import org.shouwang.core.Act;

/// What is done with responsibility areas.
public enum AreaAct implements Act {
    LAY_OUT,
    REVISE,
    END,
    STRIKE
}

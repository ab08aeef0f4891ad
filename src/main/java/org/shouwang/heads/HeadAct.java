package org.shouwang.heads;

import org.shouwang.core.Act;

/// What is done with heads.
public enum HeadAct implements Act {
    APPOINT,
    RELIEVE,
    REVISE,
    STRIKE
}

package org.shouwang.heads;

import org.shouwang.core.Act;

/// What leaves a trace although nothing is changed.
enum NoticeAct implements Act {
    SHOW_IN_FULL
}

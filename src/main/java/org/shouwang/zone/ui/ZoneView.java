package org.shouwang.zone.ui;

import org.shouwang.zone.ZoneState;

/// Which zones are listed.
enum ZoneView {
    /// Those that stand, and those whose time is over with nothing noted.
    NOW,
    COMING,
    LIFTED,
    ALL;

    boolean shows(ZoneState state) {
        return switch (this) {
            case NOW -> state == ZoneState.STANDING || state == ZoneState.EXPIRED;
            case COMING -> state == ZoneState.COMING;
            case LIFTED -> state == ZoneState.LIFTED;
            case ALL -> true;
        };
    }
}

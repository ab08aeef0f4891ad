package org.shouwang.gate.ui.pass;

import org.shouwang.gate.pass.PassLine;
import org.shouwang.gate.pass.PassState.Standing;

/// Which passes are listed.
enum PassScope {
    /// Those that hold, those that will, those whose outings are used up.
    HOLDING,
    /// Cards that are out although they no longer hold.
    WANTED,
    ENDED,
    ALL;

    boolean holds(PassLine line) {
        Standing standing = line.state().standing();
        return switch (this) {
            case HOLDING -> standing == Standing.VALID || standing == Standing.NOT_YET || standing == Standing.USED_UP;
            case WANTED -> line.wanted();
            case ENDED ->
                standing == Standing.EXPIRED || standing == Standing.REPLACED || standing == Standing.WITHDRAWN;
            case ALL -> true;
        };
    }
}

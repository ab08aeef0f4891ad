package org.shouwang.ledger;

import org.shouwang.core.Act;
import org.shouwang.core.Actor;

/// Who may do which act. Asked in `Ledger.write`, so it cannot be forgotten on a screen.
public interface Rights {
    Rights ALL = (actor, act) -> true;

    boolean may(Actor actor, Act act);
}

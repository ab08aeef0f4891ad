package org.shouwang.broken.compound.ui;

import org.shouwang.broken.kit.db.Database;

/// Breaks: a screen never touches the store; threads only in kit.fx.
public final class CompoundScreen {
    public void pressed(Database store) {
        new Thread(store::toString).start();
    }
}

package org.shouwang.roster.ui;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Slot;

/// What a cell of the roster asks of the screen around it.
interface CellActs {
    /// Find someone for this place.
    void choose(Slot slot);

    void remove(Duty duty);

    /// A chip was dropped on a place, or on another chip there.
    void dropped(long dutyId, Slot slot, @Nullable Duty onto);

    /// Everything that can be done with one duty.
    void menu(Duty duty, Node beside, double screenX, double screenY);
}

package org.shouwang.roster.ui;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Slot;

/// What a cell of the roster asks of the screen around it.
interface CellActs {
    /// Find someone for this place; `typed` is what was typed already.
    void choose(Slot slot, String typed);

    /// Take duties out, as one act.
    void remove(List<Duty> duties);

    /// A chip was dropped on a place, or on another chip there.
    ///
    /// @param copy whether the person stays where they were too
    void dropped(long dutyId, Slot slot, @Nullable Duty onto, boolean copy);

    /// Everything that can be done with one duty.
    void menu(Duty duty, Node beside, double screenX, double screenY);

    /// Everything that can be done with one place.
    void menu(Slot slot, Node beside, double screenX, double screenY);

    /// The clipboard goes into the picked places.
    ///
    /// @param places lines of places; null where there is none
    /// @param rest what lies to the right of and below the first of them, for a block larger than what was picked
    void paste(List<List<@Nullable Slot>> places, List<List<@Nullable Slot>> rest);

    /// The cell in front, to which the focus returns after the roster was read again.
    void focused(Slot slot);
}

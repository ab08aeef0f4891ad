package org.shouwang.household.ui;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.shouwang.household.Selection;

/// Something that can be done to all rooms or households picked on the map or in the list; any book may add one, `app`
/// collects them.
///
/// @param label named for the act, such as 打印花名册
/// @param fits whether it can be done to this selection; else it is offered grey
/// @param run on the FX thread; slow work goes through `frame.tasks()`
public record SelectionAct(String label, Predicate<Selection> fits, Consumer<Selection> run) {
    /// For selections with at least one household.
    public static SelectionAct forHouseholds(String label, Consumer<Selection> run) {
        return new SelectionAct(label, selection -> !selection.households().isEmpty(), run);
    }

    /// For selections with at least one room, lived in or not.
    public static SelectionAct forRooms(String label, Consumer<Selection> run) {
        return new SelectionAct(label, selection -> !selection.isEmpty(), run);
    }
}

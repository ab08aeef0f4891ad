package org.shouwang.app;

import java.util.List;
import org.shouwang.branch.MemberIndex;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;

/// What the rail lists, and the screen behind each word, wired by hand.
final class Entries {
    Entries(Desk desk, ResidentIndex residents, MemberIndex members, Tasks tasks, Shell shell) {}

    List<Entry> all() {
        return List.of();
    }
}

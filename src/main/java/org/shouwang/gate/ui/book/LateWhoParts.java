package org.shouwang.gate.ui.book;

import org.shouwang.gate.Visitors;
import org.shouwang.household.Households;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;

/// Where the people of the compound are looked up.
public record LateWhoParts(ResidentIndex residents, Households households) {
    LateWho with(Visitors visitors, Tasks tasks) {
        return new LateWho(residents, visitors, households, tasks);
    }
}

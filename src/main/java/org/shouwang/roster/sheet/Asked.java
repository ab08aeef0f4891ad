package org.shouwang.roster.sheet;

import org.shouwang.roster.RosterHead;

/// What was asked of a sheet besides its days.
///
/// @param masked whether phones lose their middle digits, for a wall that strangers pass
/// @param changes what is different from the sheet that hangs already
public record Asked(RosterHead head, boolean masked, Changes changes) {
    public static Asked plain(RosterHead head) {
        return new Asked(head, false, Changes.NONE);
    }
}

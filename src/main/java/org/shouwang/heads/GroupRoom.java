package org.shouwang.heads;

import org.shouwang.compound.RoomId;

/// A room in a group; the household that lives there belongs to it, whoever it is.
///
/// @param byHand whether somebody put it there, so that grouping anew may leave it
record GroupRoom(long id, GroupId groupId, RoomId roomId, boolean byHand) {
    GroupRoom in(GroupId other, boolean hand) {
        return new GroupRoom(id, other, roomId, hand);
    }
}

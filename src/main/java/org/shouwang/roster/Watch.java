package org.shouwang.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;

/// Who stands in one slot.
///
/// @param leader the one in charge, null where nobody is
/// @param people all of them, the leader first
public record Watch(Post post, Slot slot, @Nullable Member leader, List<Member> people, int missing) {
    public Watch {
        people = List.copyOf(people);
    }
}

package org.shouwang.roster.sheet;

import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;

/// Who a name is that stands nowhere on the roll, or several times.
public sealed interface Answer {
    /// It is this person; remembered.
    record Is(Member member) implements Answer {}

    /// Somebody new, to be put on the roll.
    record Enrol(MemberKind kind) implements Answer {}

    /// Left out this time.
    record Skip() implements Answer {}
}

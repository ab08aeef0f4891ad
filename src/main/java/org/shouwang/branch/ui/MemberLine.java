package org.shouwang.branch.ui;

import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Leave;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberStatus;

/// A person in the list, with the name of the home unit and the leave of today.
///
/// @param status as of today, by the leaves
public record MemberLine(
        Member member,
        String unit,
        MemberStatus status,
        @Nullable Leave leave) {}

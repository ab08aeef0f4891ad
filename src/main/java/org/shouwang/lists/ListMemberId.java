package org.shouwang.lists;

/// The key of a [ListMember].
public record ListMemberId(long value) {}

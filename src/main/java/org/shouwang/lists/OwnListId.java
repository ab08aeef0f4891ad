package org.shouwang.lists;

/// The key of an [OwnList].
public record OwnListId(long value) {}

package org.shouwang.compound;

/// The key of a [Room].
public record RoomId(long value) {}

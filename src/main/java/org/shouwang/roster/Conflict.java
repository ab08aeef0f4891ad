package org.shouwang.roster;

/// Something wrong with a duty: red must not be, amber should not be.
public record Conflict(Duty duty, boolean red, Hindrance hindrance) {}

package org.shouwang.gate;

/// How many passed in one hour of a day.
///
/// @param hour 0 to 23
public record GateHour(int hour, int entered, int left) {}

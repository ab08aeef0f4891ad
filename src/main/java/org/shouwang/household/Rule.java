package org.shouwang.household;

/// A rule that the register should keep, as the checker lists it.
///
/// @param code such as `HOME-01`
/// @param title what is wrong where it is broken, in a few words
/// @param advice what somebody should do about it
public record Rule(String code, String title, String advice) {}

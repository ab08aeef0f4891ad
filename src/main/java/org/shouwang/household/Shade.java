package org.shouwang.household;

/// One line of a map's legend.
///
/// @param code never shown, the same for ever
/// @param mark one character for a map printed without colours
public record Shade(String code, String label, Hue hue, String mark) {}

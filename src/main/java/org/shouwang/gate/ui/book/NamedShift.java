package org.shouwang.gate.ui.book;

import org.shouwang.kit.time.ShiftTime;

/// The hours of a shift under the name that the office gives it.
///
/// @param label such as `夜班 20-08`
public record NamedShift(String label, ShiftTime time) {}

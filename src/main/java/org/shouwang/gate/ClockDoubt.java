package org.shouwang.gate;

import java.time.Duration;

/// The clock of this PC was moved.
///
/// @param back whether it was set back
/// @param by how far
public record ClockDoubt(boolean back, Duration by) {}

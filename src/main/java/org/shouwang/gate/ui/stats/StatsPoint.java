package org.shouwang.gate.ui.stats;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;

/// A checkpoint to choose, or all of them.
record StatsPoint(@Nullable CheckpointId id, String name) {}

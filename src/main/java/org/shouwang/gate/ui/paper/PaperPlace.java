package org.shouwang.gate.ui.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.sheet.GateShift;

/// One choice of the form for a sheet: a checkpoint or a shift, in words; null stands for all.
///
/// @param <V> what is chosen
record PaperPlace<V>(String words, @Nullable V value) {
    /// What can be chosen around a day.
    record Choices(List<PaperPlace<CheckpointId>> points, List<PaperPlace<GateShift>> shifts) {}
}

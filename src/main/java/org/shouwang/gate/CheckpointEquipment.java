package org.shouwang.gate;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;

/// What stands at a checkpoint, such as two thermometers.
///
/// @param keeper who answers for it, null for nobody in particular
record CheckpointEquipment(
        long id,
        CheckpointId checkpointId,
        String name,
        int count,
        @Nullable PersonName keeper,
        int position) {
    Equipment told() {
        return new Equipment(name, count, keeper == null ? null : keeper.value());
    }
}

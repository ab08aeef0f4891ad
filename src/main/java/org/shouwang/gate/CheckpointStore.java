package org.shouwang.gate;

import java.util.List;
import org.shouwang.kit.db.Query;

/// The checkpoints and their equipment in the store.
final class CheckpointStore {
    static final String CHECKPOINT = "checkpoint";
    static final String EQUIPMENT = "checkpoint_equipment";

    private CheckpointStore() {}

    static List<Checkpoint> all(Query q) {
        return q.list(Checkpoint.class, "select * from checkpoint order by position, id");
    }

    static List<CheckpointEquipment> equipment(Query q) {
        return q.list(CheckpointEquipment.class, "select * from checkpoint_equipment order by position, id");
    }

    static List<CheckpointEquipment> equipment(Query q, CheckpointId id) {
        return q.list(
                CheckpointEquipment.class,
                "select * from checkpoint_equipment where checkpoint_id = ? order by position, id",
                id);
    }
}

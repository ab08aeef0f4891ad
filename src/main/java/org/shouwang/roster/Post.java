package org.shouwang.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;

/// A place that has to be manned, such as the south gate.
///
/// @param duties what is to be done there, in words
/// @param place where it is, in words
/// @param building the number of the building it stands at or near, null for none
/// @param fromDay the first day it is manned, null for since ever; `untilDay` the last one, null while it goes on
/// @param checkpointId the gate it mans, null for none or for the one that is called like it
public record Post(
        PostId id,
        String name,
        @Nullable String duties,
        int position,
        boolean open,
        @Nullable PostKind kind,
        @Nullable String place,
        @Nullable String building,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable CheckpointId checkpointId) {
    /// A new one with only a name and duties; ready to add.
    public static Post named(String name, @Nullable String duties) {
        return new Post(new PostId(0), name, duties, 0, true, null, null, null, null, null, null);
    }

    /// Whether it is manned on a day at all.
    public boolean stands(LocalDate day) {
        return (fromDay == null || !day.isBefore(fromDay)) && (untilDay == null || !day.isAfter(untilDay));
    }

    public Post withName(String other) {
        return new Post(id, other, duties, position, open, kind, place, building, fromDay, untilDay, checkpointId);
    }

    public Post withDuties(@Nullable String other) {
        return new Post(id, name, other, position, open, kind, place, building, fromDay, untilDay, checkpointId);
    }

    public Post withPlace(@Nullable PostKind sort, @Nullable String where, @Nullable String near) {
        return new Post(id, name, duties, position, open, sort, where, near, fromDay, untilDay, checkpointId);
    }

    /// The gate at which the people of the post stand; null for none.
    public Post at(@Nullable CheckpointId gate) {
        return new Post(id, name, duties, position, open, kind, place, building, fromDay, untilDay, gate);
    }

    public Post between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Post(id, name, duties, position, open, kind, place, building, first, last, checkpointId);
    }

    Post withOpen(boolean other) {
        return new Post(id, name, duties, position, other, kind, place, building, fromDay, untilDay, checkpointId);
    }

    Post numbered(PostId number, int at) {
        return new Post(number, name, duties, at, open, kind, place, building, fromDay, untilDay, checkpointId);
    }
}

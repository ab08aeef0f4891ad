package org.shouwang.roster;

import org.jspecify.annotations.Nullable;

/// A place that has to be manned, such as the south gate.
///
/// @param duties what is to be done there, in words
public record Post(PostId id, String name, @Nullable String duties, int position, boolean open) {
    Post withOpen(boolean other) {
        return new Post(id, name, duties, position, other);
    }
}

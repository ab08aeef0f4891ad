package org.shouwang.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A list that somebody has made for a purpose, such as who needs the heating checked.
public record OwnList(
        OwnListId id, String name, ListKind kind, @Nullable String note, LocalDate madeOn) {
    OwnList named(String other) {
        return new OwnList(id, other, kind, note, madeOn);
    }
}

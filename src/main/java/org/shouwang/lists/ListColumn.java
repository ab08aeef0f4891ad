package org.shouwang.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of one's own.
///
/// @param position from 0
/// @param choices of a CHOICE column, separated by `|`
public record ListColumn(
        ListColumnId id,
        OwnListId listId,
        int position,
        String name,
        ColumnKind kind,
        @Nullable String choices) {
    public List<String> choiceList() {
        return choices == null ? List.of() : List.of(choices.split("\\|"));
    }

    ListColumn revised(ColumnDraft draft) {
        return new ListColumn(id, listId, position, draft.name(), kind, draft.choices());
    }

    ListColumn at(int other) {
        return new ListColumn(id, listId, other, name, kind, choices);
    }
}

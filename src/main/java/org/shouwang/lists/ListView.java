package org.shouwang.lists;

import java.util.List;

/// A list as it is shown: its columns in order, its lines as somebody walks.
public record ListView(OwnList list, List<ListColumn> columns, List<ListRow> rows) {
    public ListView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// How many have left.
    public int left() {
        return (int) rows.stream().filter(row -> row.presence().marked()).count();
    }
}

package org.shouwang.exchange;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the columns of one sheet mean.
///
/// @param headerRow the row that names the columns, as Excel numbers it
/// @param titles every named column (0 for A) with its words
/// @param meanings the columns that are understood; the others are passed over
public record ListLayout(String sheet, int headerRow, Map<Integer, String> titles, Map<Integer, Heading> meanings) {
    public ListLayout {
        titles = new TreeMap<>(titles);
        meanings = new TreeMap<>(meanings);
    }

    boolean has(Heading heading) {
        return meanings.containsValue(heading);
    }

    /// Whether rows say where the door is.
    boolean tellsDoor() {
        return has(Heading.DOOR) || has(Heading.ROOM);
    }

    boolean tellsName() {
        return meanings.values().stream().anyMatch(Heading::names);
    }

    String title(Heading heading) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue() == heading)
                .map(entry -> titles.getOrDefault(entry.getKey(), heading.name()))
                .findFirst()
                .orElse(heading.name());
    }

    /// The same with another meaning of one column; a column that had this meaning before is passed over.
    ///
    /// @param meaning null to pass the column over
    public ListLayout with(int column, @Nullable Heading meaning) {
        Map<Integer, Heading> other = new TreeMap<>(meanings);
        if (meaning == null) {
            other.remove(column);
        } else {
            other.values().removeIf(meaning::equals);
            other.put(column, meaning);
        }
        return new ListLayout(sheet, headerRow, titles, other);
    }
}

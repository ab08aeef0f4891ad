package org.shouwang.exchange;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the columns of one sheet mean.
///
/// @param headerRow the row that names the columns, as Excel numbers it
/// @param titles every named column (0 for A) with its words; a title above several columns stands before them: `户主·姓名`
/// @param meanings the columns that are understood; the others are passed over
/// @param place where all of its rows are, by the sheet's name or title: `3栋`; `""` where they don't say it
/// @param told by whom the meanings were told
/// @param persons columns that tell of a further person in the same row: which one, from 1
public record ListLayout(
        String sheet,
        int headerRow,
        Map<Integer, String> titles,
        Map<Integer, Heading> meanings,
        Map<Integer, Integer> persons,
        String place,
        Told told) {
    /// By whom it was told what the columns mean.
    public enum Told {
        /// Their words.
        TITLES,
        /// A list with the same titles, corrected before.
        MEMORY,
        /// Somebody, now.
        HAND
    }

    public ListLayout {
        titles = new TreeMap<>(titles);
        meanings = new TreeMap<>(meanings);
        persons = Map.copyOf(persons);
    }

    boolean has(Heading heading) {
        return meanings.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == heading && person(entry.getKey()) == 0);
    }

    /// Whether somebody corrected a column just now.
    public boolean corrected() {
        return told == Told.HAND;
    }

    /// Which person of the row a column tells of, 0 for its own.
    public int person(int column) {
        return persons.getOrDefault(column, 0);
    }

    /// Whether rows say where the door is.
    boolean tellsDoor() {
        return has(Heading.DOOR) || has(Heading.ROOM);
    }

    boolean tellsName() {
        return meanings.values().stream().anyMatch(Heading::names);
    }

    /// The same with another meaning of one column; a column that had this meaning before is passed over.
    ///
    /// @param meaning null to pass the column over
    public ListLayout with(int column, @Nullable Heading meaning) {
        Map<Integer, Heading> other = new TreeMap<>(meanings);
        if (meaning == null) {
            other.remove(column);
        } else {
            other.entrySet().removeIf(entry -> entry.getValue() == meaning && person(entry.getKey()) == person(column));
            other.put(column, meaning);
        }
        return new ListLayout(sheet, headerRow, titles, other, persons, place, Told.HAND);
    }
}

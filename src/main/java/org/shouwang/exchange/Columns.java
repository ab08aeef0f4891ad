package org.shouwang.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// Where in one sheet to look for what: the layout the other way round.
final class Columns {
    private final ListLayout layout;
    private final TreeMap<Integer, Map<Heading, Integer>> byPerson = new TreeMap<>();

    Columns(ListLayout layout) {
        this.layout = layout;
        byPerson.put(0, new EnumMap<>(Heading.class));
        layout.meanings()
                .forEach((column, heading) -> byPerson.computeIfAbsent(
                                layout.person(column), person -> new EnumMap<>(Heading.class))
                        .putIfAbsent(heading, column));
    }

    ListLayout layout() {
        return layout;
    }

    /// -1 where no column says it.
    ///
    /// @param person 0 for the row's own, 1 and up for further people in the same row
    int of(Heading heading, int person) {
        Map<Heading, Integer> columns = byPerson.get(person);
        Integer column = columns == null ? null : columns.get(heading);
        return column == null ? -1 : column;
    }

    /// The further people a row can name.
    Iterable<Integer> persons() {
        return byPerson.tailMap(1).keySet();
    }

    Map<Heading, Integer> own() {
        return byPerson.firstEntry().getValue();
    }

    String title(Heading heading, int person) {
        @Nullable String title = layout.titles().get(of(heading, person));
        return title == null ? Texts.name(heading) : title;
    }
}

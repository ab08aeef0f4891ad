package org.shouwang.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.text.Texts;

/// One row of a foreign list, looked at for one of the people it names.
///
/// @param person 0 for the row's own
/// @param from the columns whose cells stand in a row above, merged downwards, or left out because nothing changed
/// @param tied the row of another sheet that knows more, or null
/// @param place the building that a title of the sheet or a line above speaks of, `""` for none
/// @param carried whether the door was left out and is the one of the row above
record SourceRow(
        Columns columns,
        Row raw,
        int person,
        Map<Integer, Cell> from,
        @Nullable SourceRow tied,
        boolean carried,
        String place) {
    private static final int PLACE = 19_999; // a column of our own
    private static final int BEHIND = 20_000; // behind every column that a sheet can have

    ListLayout layout() {
        return columns.layout();
    }

    int number() {
        return raw.number();
    }

    @Nullable
    Cell cell(Heading heading) {
        int column = columns.of(heading, person);
        if (column >= 0) {
            Cell cell = raw.cell(column);
            if (!cell.blank()) {
                return cell;
            }
            Cell above = from.get(column);
            if (above != null) {
                return above;
            }
        }
        return tied == null || person != 0 ? null : tied.cell(heading);
    }

    String text(Heading heading) {
        Cell cell = cell(heading);
        return cell == null ? "" : cell.text().strip();
    }

    boolean has(Heading heading) {
        return !text(heading).isEmpty();
    }

    /// The layout of [#complete]: the columns of the sheet, then those of the tied one.
    ListLayout whole() {
        if (tied == null && !placed()) {
            return layout();
        }
        TreeMap<Integer, String> titles = new TreeMap<>(layout().titles());
        if (placed()) {
            titles.put(PLACE, Texts.name(Heading.BUILDING));
        }
        if (tied != null) {
            behind(tied, titles);
        }
        return new ListLayout(
                layout().sheet(),
                layout().headerRow(),
                titles,
                layout().meanings(),
                layout().persons(),
                place,
                layout().told());
    }

    /// Whether the building stands above the row and in no column of its own.
    private boolean placed() {
        return !place.isEmpty() && !has(Heading.BUILDING);
    }

    private static void behind(SourceRow tied, TreeMap<Integer, String> titles) {
        tied.layout().titles().forEach((column, title) -> {
            if (tied.layout().meanings().get(column) != Heading.TIE) {
                titles.put(BEHIND + column, title);
            }
        });
    }

    /// As it stood in the list, with what counts from rows above and from the tied sheet written out.
    Row complete() {
        if (from.isEmpty() && tied == null && !placed()) {
            return raw;
        }
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        if (tied != null) {
            tied.raw()
                    .cells()
                    .forEach(cell -> cells.put(
                            BEHIND + cell.column(),
                            new Cell(BEHIND + cell.column(), cell.kind(), cell.text(), cell.number(), cell.moment())));
        }
        if (placed()) {
            cells.put(PLACE, new Cell(PLACE, Cell.Kind.TEXT, place, Double.NaN, null));
        }
        from.forEach(cells::put);
        raw.cells().stream().filter(cell -> !cell.blank()).forEach(cell -> cells.put(cell.column(), cell));
        return new Row(raw.number(), raw.hidden(), List.copyOf(cells.values()));
    }

    String title(Heading heading) {
        return columns.title(heading, person);
    }

    SourceRow with(@Nullable SourceRow other) {
        return new SourceRow(columns, raw, person, from, other, carried, place);
    }

    /// The same row looked at for another of its people.
    SourceRow of(int other) {
        return new SourceRow(columns, raw, other, Map.of(), null, false, place);
    }

    /// In a building that a line above names.
    SourceRow in(String building) {
        return building.isEmpty() ? this : new SourceRow(columns, raw, person, from, tied, carried, building);
    }

    /// With the door of the row above.
    SourceRow carrying(Map<Integer, Cell> above) {
        return new SourceRow(columns, raw, person, above, tied, true, place);
    }
}

package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Row;

/// The rows of a foreign list under their header; sheets that are tied by a number (业主编号) are joined.
final class ListReader {
    private final HeadingWords words;

    ListReader(HeadingWords words) {
        this.words = words;
    }

    List<SourceRow> rows(Book book, List<ListLayout> layouts) {
        List<SourceRow> found = new ArrayList<>();
        Map<String, SourceRow> owners = tied(book, layouts);
        for (ListLayout layout : layouts) {
            if (!layout.tellsDoor()) {
                continue;
            }
            for (SourceRow row : rows(book, layout)) {
                SourceRow tied = layout.tellsName() ? null : owners.get(row.text(Heading.TIE));
                found.add(tied == null ? row : row.with(tied));
            }
        }
        return found;
    }

    /// The rows that name people but no door, by their number.
    private Map<String, SourceRow> tied(Book book, List<ListLayout> layouts) {
        Map<String, SourceRow> owners = new HashMap<>();
        for (ListLayout layout : layouts) {
            if (!layout.tellsDoor() && layout.tellsName() && layout.has(Heading.TIE)) {
                rows(book, layout).forEach(row -> owners.putIfAbsent(row.text(Heading.TIE), row));
            }
        }
        owners.remove("");
        return owners;
    }

    private List<SourceRow> rows(Book book, ListLayout layout) {
        List<SourceRow> found = new ArrayList<>();
        for (Grid grid : book.grids()) {
            if (grid.name().equals(layout.sheet())) {
                grid.rows().stream()
                        .filter(row -> row.number() > layout.headerRow())
                        .map(row -> source(layout, row))
                        .filter(row -> !aside(row))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static SourceRow source(ListLayout layout, Row row) {
        Map<Heading, Cell> cells = new EnumMap<>(Heading.class);
        layout.meanings().forEach((column, heading) -> {
            Cell cell = row.cell(column);
            if (!cell.blank()) {
                cells.put(heading, cell);
            }
        });
        return new SourceRow(layout, row, cells);
    }

    /// Rows with nothing in the columns that are understood, sums and explanations.
    private boolean aside(SourceRow row) {
        boolean somewhere = row.cells().keySet().stream().anyMatch(heading -> heading.place() || heading.names() || heading == Heading.TIE);
        if (!somewhere) {
            return true;
        }
        boolean door = row.has(Heading.ROOM) || row.has(Heading.DOOR);
        return !door && row.cells().values().stream().anyMatch(cell -> words.aside(cell.text()));
    }
}

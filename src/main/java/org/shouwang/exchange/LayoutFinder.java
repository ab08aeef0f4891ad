package org.shouwang.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Row;

/// Finds the row that names the columns: the one among the first with the most words that offices use for columns.
final class LayoutFinder {
    private static final int LOOKED_AT = 20;
    private static final int AT_LEAST = 2;

    private final HeadingWords words;

    LayoutFinder(HeadingWords words) {
        this.words = words;
    }

    Optional<ListLayout> find(Grid grid) {
        Row best = null;
        long most = AT_LEAST - 1;
        for (Row row : grid.rows().subList(0, Math.min(LOOKED_AT, grid.rows().size()))) {
            long known = row.cells().stream().filter(cell -> words.known(cell.text())).count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return Optional.ofNullable(best).map(header -> layout(grid, header));
    }

    private ListLayout layout(Grid grid, Row header) {
        Map<Integer, String> titles = new TreeMap<>();
        Map<Integer, Heading> meanings = new HashMap<>();
        for (Cell cell : header.cells()) {
            if (!cell.blank()) {
                titles.put(cell.column(), cell.text().replaceAll("\\s+", " ").strip());
                words.meaning(cell.text())
                        .filter(heading -> !meanings.containsValue(heading))
                        .ifPresent(heading -> meanings.put(cell.column(), heading));
            }
        }
        return new ListLayout(grid.name(), header.number(), titles, settle(meanings));
    }

    /// Where a list has a column of names beside one of householders, `电话` is each person's own.
    private static Map<Integer, Heading> settle(Map<Integer, Heading> meanings) {
        boolean names = meanings.containsValue(Heading.NAME);
        meanings.replaceAll((column, heading) -> heading == Heading.HOUSEHOLDER_NAME && !names
                        && !meanings.containsValue(Heading.MEMBERS)
                        && meanings.containsValue(Heading.KINSHIP)
                ? Heading.NAME
                : heading);
        return meanings;
    }
}

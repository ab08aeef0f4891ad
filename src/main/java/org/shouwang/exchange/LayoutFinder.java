package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Merge;
import org.shouwang.kit.sheet.Row;

/// Finds the row that names the columns: the one among the first with the most words that offices use for columns.
/// Titles merged over several columns, or from the row above, count with it.
final class LayoutFinder {
    private static final int LOOKED_AT = 20;
    private static final int AT_LEAST = 2;

    private static final int UNKNOWN_AT_LEAST = 3;

    private final HeadingWords words;
    private final Map<String, KnownLayout> known;

    LayoutFinder(HeadingWords words) {
        this(words, List.of());
    }

    /// @param known lists that were corrected before
    LayoutFinder(HeadingWords words, List<KnownLayout> known) {
        this.words = words;
        this.known = known.stream().collect(Collectors.toMap(KnownLayout::imprint, one -> one, (one, other) -> one));
    }

    /// The sheets whose columns are named; where no word is known at all, those that at least look like a list.
    List<ListLayout> find(List<Grid> grids) {
        List<ListLayout> found =
                grids.stream().flatMap(grid -> find(grid).stream()).toList();
        return found.isEmpty()
                ? grids.stream().flatMap(grid -> unknown(grid).stream()).toList()
                : found;
    }

    Optional<ListLayout> find(Grid grid) {
        ListLayout best = null;
        int most = AT_LEAST - 1;
        for (ListLayout layout : candidates(grid)) {
            KnownLayout corrected = known.get(KnownLayout.imprint(layout.titles()));
            if (corrected != null) {
                return Optional.of(corrected.applied(layout));
            }
            int score = (int) layout.titles().entrySet().stream()
                    .filter(title -> layout.meanings().containsKey(title.getKey()) || words.known(title.getValue()))
                    .count();
            if (score > most) {
                most = score;
                best = layout;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<ListLayout> unknown(Grid grid) {
        return candidates(grid).stream()
                .filter(layout -> layout.titles().size() >= UNKNOWN_AT_LEAST)
                .findFirst();
    }

    private List<ListLayout> candidates(Grid grid) {
        List<Row> top = grid.rows().subList(0, Math.min(LOOKED_AT, grid.rows().size()));
        List<Merge> merges = grid.merges().stream()
                .filter(merge ->
                        !top.isEmpty() && merge.firstRow() <= top.getLast().number())
                .toList();
        return top.stream()
                .map(row -> Meanings.layout(
                        grid.name(), row.number(), Titles.of(row, top, merges), place(grid, row), words))
                .toList();
    }

    /// The one building (and unit) that the sheet's name or the lines above the header speak of.
    private String place(Grid grid, Row header) {
        List<String> lines = new ArrayList<>();
        lines.add(grid.name());
        grid.rows().stream()
                .takeWhile(row -> row.number() < header.number())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> lines.add(cell.text()));
        return lines.stream()
                .map(words::place)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }
}

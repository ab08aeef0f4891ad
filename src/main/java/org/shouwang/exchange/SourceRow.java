package org.shouwang.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Row;

/// One row of a foreign list with the cells that are understood.
record SourceRow(ListLayout layout, Row raw, Map<Heading, Cell> cells) {
    int number() {
        return raw.number();
    }

    String text(Heading heading) {
        Cell cell = cells.get(heading);
        return cell == null ? "" : cell.text().strip();
    }

    @Nullable Cell cell(Heading heading) {
        return cells.get(heading);
    }

    boolean has(Heading heading) {
        return !text(heading).isEmpty();
    }

    /// With what another row, tied to this one, knows and this one doesn't.
    SourceRow with(SourceRow tied) {
        Map<Heading, Cell> both = new EnumMap<>(Heading.class);
        both.putAll(tied.cells);
        both.putAll(cells);
        return new SourceRow(layout, raw, both);
    }
}

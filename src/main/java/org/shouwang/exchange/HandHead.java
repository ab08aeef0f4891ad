package org.shouwang.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The row of titles of a list that was handed out.
///
/// @param row as Excel numbers it
/// @param key the column of the keys
record HandHead(int row, int key, Map<Heading, Integer> columns) {
    private static final Texts T = Texts.of(HandHead.class);

    static Optional<HandHead> of(Grid grid) {
        String mark = Fold.key(T.get("hand.key"));
        for (Row row : grid.rows()) {
            int key = -1;
            Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
            for (Cell cell : row.cells()) {
                String text = Fold.key(cell.text());
                if (text.equals(mark)) {
                    key = cell.column();
                } else if (!text.isEmpty()) {
                    for (Heading heading : Heading.values()) {
                        if (Fold.key(Texts.name(heading)).equals(text)) {
                            columns.putIfAbsent(heading, cell.column());
                        }
                    }
                }
            }
            if (key >= 0) {
                return Optional.of(new HandHead(row.number(), key, columns));
            }
        }
        return Optional.empty();
    }

    /// -1 where it is not there.
    int column(Heading heading) {
        return columns.getOrDefault(heading, -1);
    }

    String text(Row of, Heading heading) {
        int column = column(heading);
        return column < 0 ? "" : of.text(column);
    }

    /// `3-2-502`, or what of it is written.
    String door(Row of) {
        String unit = text(of, Heading.UNIT);
        String door = text(of, Heading.BUILDING) + "-" + (unit.isEmpty() ? "" : unit + "-") + text(of, Heading.ROOM);
        return door.startsWith("-") ? door.substring(1) : door;
    }
}

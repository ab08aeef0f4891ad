package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A pasted table whose first row names its columns.
final class PastedTable {
    private static final Pattern COMMA = Pattern.compile("[,\\uff0c]");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final int LOOKED_AT = 6;
    private static final int ENOUGH = 2;

    private final List<String> rows;
    private final Pattern cut;
    private final int head;
    private final TableColumns columns;

    private PastedTable(List<String> rows, Pattern cut, int head, TableColumns columns) {
        this.rows = rows;
        this.cut = cut;
        this.head = head;
        this.columns = columns;
    }

    /// Empty where no row among the first names at least a door and one thing more.
    static Optional<PastedTable> of(List<String> rows) {
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            for (Pattern cut : List.of(TAB, BAR, COMMA)) {
                List<String> cells = cells(rows.get(i), cut);
                if (cells.size() >= ENOUGH) {
                    TableColumns columns = TableColumns.of(cells);
                    if (columns.known()) {
                        return Optional.of(new PastedTable(rows, cut, i, columns));
                    }
                }
            }
        }
        return Optional.empty();
    }

    PastedList read(PasteGround ground) {
        List<PastedLine> lines = new ArrayList<>();
        Heading heading = Heading.NONE;
        for (int i = 0; i < head; i++) {
            String row = rows.get(i);
            heading = row.isBlank() ? heading : heading.with(new HeadingReader().read(row));
            lines.add(aside(i, row.isBlank() ? PastedKind.IGNORED : PastedKind.HEADER));
        }
        lines.add(PastedLine.bare(head + 1, rows.get(head), PastedKind.HEADER, PastedList.header()));
        TableRows reader = new TableRows(columns, heading, ground);
        for (int i = head + 1; i < rows.size(); i++) {
            String row = rows.get(i);
            if (row.chars().noneMatch(Character::isLetterOrDigit)) {
                lines.add(aside(i, PastedKind.IGNORED));
            } else {
                lines.add(reader.read(i + 1, row, cells(row, cut)));
            }
        }
        return new PastedList(heading, lines);
    }

    private PastedLine aside(int at, PastedKind kind) {
        String row = rows.get(at);
        String why = kind == PastedKind.HEADER
                ? PastedList.header()
                : row.isBlank() ? PastedList.blank() : PastedList.rule();
        return PastedLine.bare(at + 1, row, kind, why);
    }

    private static List<String> cells(String row, Pattern cut) {
        List<String> cells = new ArrayList<>(Arrays.stream(cut.split(row, -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList());
        if (cut == BAR
                && cells.size() > 1
                && cells.getFirst().isEmpty()
                && cells.getLast().isEmpty()) {
            cells.removeLast();
            cells.removeFirst();
        }
        return cells;
    }
}

package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// The rows of a foreign list under their header; sheets that are tied by a number (业主编号) are joined.
final class ListReader {
    private static final Texts T = Texts.of(ListReader.class);
    private static final int SENTENCE = 8;
    private static final int TITLE = 24;
    private static final int NEAR = 3;

    private final HeadingWords words;
    private final ImportWish wish;
    private final List<String> notes = new ArrayList<>();
    private int hiddenRows;

    ListReader(HeadingWords words, ImportWish wish) {
        this.words = words;
        this.wish = wish;
    }

    /// What somebody should know about the workbook as a whole, after `rows`.
    List<String> notes() {
        return notes;
    }

    /// How many rows are hidden in the workbook, after `rows`.
    int hidden() {
        return hiddenRows;
    }

    List<SourceRow> rows(Book book, List<ListLayout> layouts, Progress progress) {
        List<SourceRow> found = new ArrayList<>();
        Map<String, SourceRow> owners = tied(book, layouts);
        for (ListLayout layout : layouts) {
            for (Grid grid : book.grids()) {
                if (layout.tellsDoor() && grid.name().equals(layout.sheet())) {
                    progress.step(found.size(), 0);
                    read(grid, layout, owners, found);
                }
            }
        }
        return found;
    }

    private void read(Grid grid, ListLayout layout, Map<String, SourceRow> owners, List<SourceRow> found) {
        List<SourceRow> rows = sources(grid, layout);
        int hidden = 0;
        int carried = 0;
        int first = found.size();
        SourceRow door = null;
        String section = "";
        for (SourceRow row : rows) {
            if (aside(row) || hint(row)) {
                door = null;
                section = section(row, section);
                continue;
            }
            boolean unseen = grid.hidden() || row.raw().hidden();
            boolean out = unseen && !wish.hiddenRows();
            hidden += unseen ? 1 : 0;
            SourceRow whole = row.in(section);
            if (told(row)) {
                door = whole;
            } else if (door != null && belongs(row)) {
                whole = whole.carrying(places(door));
                carried += out ? 0 : 1;
            }
            if (out) {
                continue;
            }
            found.add(layout.tellsName() ? whole : whole.with(owners.get(row.text(Heading.TIE))));
        }
        unknown(layout);
        note("note.hiddenSheet", layout, grid.hidden() && found.size() > first ? found.size() - first : 0);
        hiddenRows += hidden;
        note(
                wish.hiddenRows() ? "note.hidden" : "note.hiddenOut",
                layout,
                grid.hidden() && wish.hiddenRows() ? 0 : hidden);
        note("note.twice", layout, (int)
                grid.numberedTwice().stream().distinct().count());
        note("note.carried", layout, carried);
        note("note.aside", layout, rows.size() - (found.size() - first) - (wish.hiddenRows() ? 0 : hidden));
    }

    /// A line between the rows may name the building of those below: `4号楼`.
    private String section(SourceRow row, String before) {
        List<String> written = written(row);
        String place =
                written.size() == 1 && written.getFirst().length() <= TITLE ? words.place(written.getFirst()) : "";
        return place.isEmpty() ? before : place;
    }

    /// A line under the header that says how to fill the columns, or shows an example.
    private boolean hint(SourceRow row) {
        if (row.number() > row.layout().headerRow() + NEAR) {
            return false;
        }
        List<String> written = written(row);
        long hints = written.stream().filter(words::hint).count();
        return written.stream().anyMatch(text -> words.says("examples", text))
                || hints > 0 && hints * 2 >= written.size();
    }

    private static List<String> written(SourceRow row) {
        return row.raw().cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void note(String key, ListLayout layout, int count) {
        if (count > 0) {
            String text = switch (key) {
                case "note.hiddenSheet" -> T.get("note.hiddenSheet", layout.sheet(), count);
                case "note.hidden" -> T.get("note.hidden", layout.sheet(), count);
                case "note.hiddenOut" -> T.get("note.hiddenOut", layout.sheet(), count);
                case "note.twice" -> T.get("note.twice", layout.sheet(), count);
                case "note.carried" -> T.get("note.carried", layout.sheet(), count);
                default -> T.get("note.aside", layout.sheet(), count);
            };
            notes.add(text);
        }
    }

    /// The columns that nobody understood: their cells stay out, so somebody should know.
    private void unknown(ListLayout layout) {
        List<String> titles = layout.titles().entrySet().stream()
                .filter(title -> !layout.meanings().containsKey(title.getKey()) && !words.known(title.getValue()))
                .map(Map.Entry::getValue)
                .toList();
        if (!titles.isEmpty()) {
            notes.add(T.get("note.unknown", layout.sheet(), String.join(T.get("comma"), titles)));
        }
    }

    /// The rows that name people but no door, by their number.
    private Map<String, SourceRow> tied(Book book, List<ListLayout> layouts) {
        Map<String, SourceRow> owners = new HashMap<>();
        for (ListLayout layout : layouts) {
            if (!layout.tellsDoor() && layout.tellsName() && layout.has(Heading.TIE)) {
                book.grids().stream()
                        .filter(grid -> grid.name().equals(layout.sheet()))
                        .flatMap(grid -> sources(grid, layout).stream())
                        .forEach(row -> owners.putIfAbsent(row.text(Heading.TIE), row));
            }
        }
        owners.remove("");
        return owners;
    }

    private static List<SourceRow> sources(Grid grid, ListLayout layout) {
        Columns columns = new Columns(layout);
        Map<Integer, Map<Integer, Cell>> merged = MergedDown.cells(grid, columns);
        List<SourceRow> found = new ArrayList<>();
        for (Row row : grid.rows()) {
            if (row.number() > layout.headerRow()) {
                found.add(new SourceRow(
                        columns, row, 0, merged.getOrDefault(row.number(), Map.of()), null, false, layout.place()));
            }
        }
        return found;
    }

    private static boolean told(SourceRow row) {
        return row.has(Heading.ROOM) || row.has(Heading.DOOR);
    }

    /// A further person of the household above: named, with a kinship that isn't the householder's, all places left
    /// out.
    private boolean belongs(SourceRow row) {
        boolean kin = row.has(Heading.NAME)
                && row.has(Heading.KINSHIP)
                && !words.says("householder", row.text(Heading.KINSHIP));
        boolean beside = !row.has(Heading.NAME) && !row.has(Heading.HOUSEHOLDER_NAME) && !row.has(Heading.OWNER_NAME);
        boolean named = false;
        for (int person : row.columns().persons()) {
            named |= beside && row.of(person).has(Heading.NAME);
        }
        return (kin || named) && !row.has(Heading.BUILDING) && !row.has(Heading.UNIT);
    }

    private static Map<Integer, Cell> places(SourceRow door) {
        Map<Integer, Cell> cells = new HashMap<>();
        door.columns().own().forEach((heading, column) -> {
            Cell cell = door.cell(heading);
            if (heading.place() && cell != null) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    /// Rows with nothing in the columns that are understood or nothing of their own, sums and explanations.
    private boolean aside(SourceRow row) {
        List<String> written = written(row);
        if (written.isEmpty()) {
            return true; // what it seems to tell stands in cells merged down from above
        }
        boolean named = holds(row, heading -> heading.names() || heading == Heading.TIE);
        for (int person : row.columns().persons()) {
            named |= row.of(person).has(Heading.NAME);
        }
        if (told(row)) {
            boolean counted = !named || MemberWords.count(row.text(Heading.NAME));
            boolean sum = counted && words.says("sums", written.getFirst());
            return sum || written.size() == 1 && words.aside(written.getFirst());
        }
        if (!named && !holds(row, Heading::place)) {
            return true;
        }
        boolean sentence = written.stream().anyMatch(text -> text.length() > SENTENCE);
        return written.stream().anyMatch(words::aside) || !named && (sentence || written.size() == 1);
    }

    private static boolean holds(SourceRow row, Predicate<Heading> wanted) {
        return row.columns().own().keySet().stream().anyMatch(heading -> wanted.test(heading) && row.has(heading));
    }
}

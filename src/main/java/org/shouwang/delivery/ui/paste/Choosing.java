package org.shouwang.delivery.ui.paste;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.paste.PasteChoice;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.delivery.paste.PasteStanding;

/// Which rows of a list are noted, which are left out, which wait for somebody.
final class Choosing {
    private final ObservableList<PasteRow> rows;

    Choosing(ObservableList<PasteRow> rows) {
        this.rows = rows;
    }

    /// Rows that wait for somebody.
    List<PasteRow> open() {
        return rows.stream().filter(PasteRow::open).toList();
    }

    /// Whether rows of a pasted list lie here, not only lines of former ones.
    boolean pasted() {
        return rows.stream().anyMatch(row -> row.kept() == null);
    }

    int taken() {
        return (int) rows.stream().filter(PasteRow::taken).count();
    }

    int skipped() {
        return rows.size() - taken() - open().size();
    }

    void choose(List<PasteRow> chosen, @Nullable PasteChoice choice) {
        for (PasteRow row : chosen) {
            int at = at(row);
            boolean may = choice != PasteChoice.REPLACE || row.existing() != null;
            if (at >= 0 && may && (row.household() != null || choice == null || choice == PasteChoice.SKIP)) {
                rows.set(at, row.choose(choice));
            }
        }
    }

    /// Ticks or leaves out; what is ordered already and changed goes back to its place.
    void turn(List<PasteRow> chosen) {
        for (PasteRow row : chosen) {
            boolean changed = row.existing() != null && row.standing() == PasteStanding.CHANGED;
            PasteChoice on = changed ? PasteChoice.REPLACE : PasteChoice.ADD;
            choose(List.of(row), row.taken() ? PasteChoice.SKIP : on);
        }
    }

    /// Opens a row so that it may be written anew.
    void reopen(PasteRow row) {
        int at = at(row);
        if (at >= 0) {
            rows.set(at, row.choose(null));
        }
    }

    /// Puts others in the place of a row; the first of them is the kept line that it was.
    void swap(PasteRow row, List<PasteRow> others) {
        int at = at(row);
        if (at < 0) {
            return;
        }
        List<PasteRow> now = new ArrayList<>();
        others.forEach(one -> now.add(one.pastedAs(row.pasted())));
        if (!now.isEmpty()) {
            now.set(0, now.getFirst().keptAs(row.kept()));
        }
        rows.remove(at);
        rows.addAll(at, now);
    }

    private int at(PasteRow row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                return i;
            }
        }
        return -1;
    }
}

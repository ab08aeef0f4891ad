package org.shouwang.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shouwang.exchange.RowOutcome.State;
import org.shouwang.household.Reviewed;
import org.shouwang.kit.sheet.Row;

/// What an import would do, row by row; nothing is written yet.
///
/// @param notes what somebody should know about the workbook as a whole: hidden rows, row numbers that stand twice
/// @param hidden rows that are hidden in the workbook, whether they are read or not
/// @param missing doors that are not there yet, by building
public record ImportPlan(
        String source,
        List<RowOutcome> rows,
        List<Reviewed> wanted,
        List<LeftOut> leftOut,
        List<String> notes,
        int hidden,
        List<MissingDoors> missing) {
    public ImportPlan {
        rows = List.copyOf(rows);
        wanted = List.copyOf(wanted);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
        missing = List.copyOf(missing);
    }

    public int count(State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    public Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, count(state));
        }
        return counts;
    }

    /// Rows that would not come in.
    public int refused() {
        return leftOut.size();
    }

    /// Households that would come in or be changed.
    public int households() {
        return (int) wanted.stream()
                .filter(one -> one.state() == Reviewed.State.NEW || one.state() == Reviewed.State.CHANGED)
                .count();
    }

    /// A row that does not come in, as it stood in the list.
    public record LeftOut(ListLayout layout, Row row, String reason) {}
}

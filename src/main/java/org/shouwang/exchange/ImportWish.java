package org.shouwang.exchange;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// What somebody chose about a list as a whole before it comes in.
///
/// @param makeDoors whether buildings, units and rooms that are not there yet are made
/// @param notMade buildings (as in [org.shouwang.core.Dwelling#building]) of which nothing is made all the same
/// @param hiddenRows whether rows hidden in the workbook come in like the others
/// @param keep facts that stay as they are registered where the list says something else
public record ImportWish(boolean makeDoors, Set<String> notMade, boolean hiddenRows, Set<Heading> keep) {
    /// As a list is first looked at: nothing is made, hidden rows count, the list is right.
    public static final ImportWish FIRST = new ImportWish(false, Set.of(), true, Set.of());

    public ImportWish {
        notMade = Set.copyOf(notMade);
        keep = Set.copyOf(keep);
    }

    public boolean makes(String building) {
        return makeDoors && !notMade.contains(building);
    }

    public ImportWish making(boolean make) {
        return new ImportWish(make, notMade, hiddenRows, keep);
    }

    /// The same, with or without what is missing of one building.
    public ImportWish making(String building, boolean make) {
        Set<String> other = new HashSet<>(notMade);
        if (make) {
            other.remove(building);
        } else {
            other.add(building);
        }
        return new ImportWish(makeDoors, other, hiddenRows, keep);
    }

    public ImportWish withHidden(boolean rows) {
        return new ImportWish(makeDoors, notMade, rows, keep);
    }

    /// The same, with one fact kept as registered or overwritten by the list.
    public ImportWish keeping(Heading fact, boolean kept) {
        Set<Heading> other = EnumSet.noneOf(Heading.class);
        other.addAll(keep);
        if (kept) {
            other.add(fact);
        } else {
            other.remove(fact);
        }
        return new ImportWish(makeDoors, notMade, hiddenRows, other);
    }
}

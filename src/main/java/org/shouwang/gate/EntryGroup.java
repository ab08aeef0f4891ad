package org.shouwang.gate;

/// Lines of the register that belong together: a day, a household, a class, a purpose.
///
/// @param label how the group is called, `""` for lines without one
/// @param opens the lines of the group within the list it was taken from
public record EntryGroup(String label, BookTotals totals, EntryFilter opens) {}

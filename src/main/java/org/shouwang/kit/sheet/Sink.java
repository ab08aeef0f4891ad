package org.shouwang.kit.sheet;

/// Takes the rows of a foreign workbook one at a time; rows without any content are left out.
public interface Sink {
    /// A new sheet begins. @return false to skip its rows
    default boolean sheet(String name, boolean hidden) {
        return true;
    }

    void row(Row row);

    /// The row just given has a number that stood in this sheet before.
    default void numberedTwice(int number) {}

    /// Told after the rows of the sheet.
    default void merge(Merge merge) {}
}

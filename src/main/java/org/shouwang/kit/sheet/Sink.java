package org.shouwang.kit.sheet;

/// Takes the rows of a foreign workbook one at a time.
public interface Sink {
    /// A new sheet begins. @return false to skip its rows
    default boolean sheet(String name, boolean hidden) {
        return true;
    }

    void row(Row row);
}

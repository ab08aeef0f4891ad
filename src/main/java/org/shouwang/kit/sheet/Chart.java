package org.shouwang.kit.sheet;

import java.util.List;

/// A chart drawn under a list in its workbook, over columns of that list.
///
/// @param category index of the column along the axis
/// @param values indexes of the number columns
public record Chart(Form form, String title, int category, List<Integer> values) {
    /// Bars or lines.
    public enum Form {
        COLUMN,
        LINE
    }

    public Chart {
        values = List.copyOf(values);
    }

    public static Chart columns(String title, int category, int... values) {
        return new Chart(
                Form.COLUMN,
                title,
                category,
                java.util.Arrays.stream(values).boxed().toList());
    }

    public static Chart lines(String title, int category, int... values) {
        return new Chart(
                Form.LINE,
                title,
                category,
                java.util.Arrays.stream(values).boxed().toList());
    }
}

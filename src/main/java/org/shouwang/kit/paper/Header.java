package org.shouwang.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;

/// The head of a table, one row or two where columns stand under common titles; drawn again on every page.
final class Header {
    /// A title in its place: offsets from the upper left corner of the table, in points.
    record Box(float left, float top, float width, float height, List<String> lines) {}

    private final List<Box> boxes = new ArrayList<>();
    private final float height;

    Header(TablePlan plan) {
        List<Column> columns = plan.columns();
        float[] widths = plan.widths();
        boolean grouped = columns.stream().anyMatch(column -> column.group() != null);
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(
                    most, plan.headerLines(columns.get(i).title(), widths[i]).size());
        }
        float lower = plan.height(most);
        float upper = grouped ? plan.height(1) : 0;
        height = upper + lower;
        float left = 0;
        int from = 0;
        while (from < widths.length) {
            int to = groupEnd(columns, from);
            String group = columns.get(from).group();
            float wide = 0;
            for (int i = from; i <= to; i++) {
                float top = group == null ? 0 : upper;
                boxes.add(new Box(
                        left + wide,
                        top,
                        widths[i],
                        height - top,
                        plan.headerLines(columns.get(i).title(), widths[i])));
                wide += widths[i];
            }
            if (group != null) {
                boxes.add(new Box(left, 0, wide, upper, plan.headerLines(group, wide)));
            }
            left += wide;
            from = to + 1;
        }
    }

    private static int groupEnd(List<Column> columns, int from) {
        @Nullable String group = columns.get(from).group();
        int to = from;
        while (group != null
                && to + 1 < columns.size()
                && group.equals(columns.get(to + 1).group())) {
            to++;
        }
        return to;
    }

    List<Box> boxes() {
        return boxes;
    }

    float height() {
        return height;
    }
}

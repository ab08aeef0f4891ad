package org.shouwang.kit.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list as the office knows it, data only: the same sheet goes to the screen, to a workbook and to A4.
///
/// @param name the tab in a workbook
/// @param title the heading, empty for none
/// @param subtitle the line under it (period, place), empty for none
/// @param totals the last row, as many values as columns, or null
/// @param notes lines under the list
public record Sheet(
        String name,
        String title,
        String subtitle,
        List<Column> columns,
        Rows rows,
        @Nullable List<@Nullable Object> totals,
        List<String> notes,
        @Nullable SignOff signOff,
        Layout layout,
        List<Chart> charts) {
    public Sheet {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        charts = List.copyOf(charts);
        totals = totals == null ? null : Collections.unmodifiableList(new ArrayList<>(totals));
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A sheet without columns: " + name);
        }
        if (totals != null && totals.size() != columns.size()) {
            throw new IllegalArgumentException("Totals of " + totals.size() + " for " + columns.size() + " columns");
        }
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    /// Whether some columns stand under a common title.
    public boolean grouped() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    /// All rows in memory: for the screen and for tests, not for an export.
    public List<List<@Nullable Object>> rowList() {
        List<List<@Nullable Object>> all = new ArrayList<>();
        rows.each(row -> all.add(Collections.unmodifiableList(new ArrayList<@Nullable Object>(row))));
        return all;
    }

    /// Puts a sheet together.
    public static final class Builder {
        private final String name;
        private final List<Column> columns = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<Chart> charts = new ArrayList<>();
        private String title = "";
        private String subtitle = "";
        private Rows rows = Rows.of(List.of());
        private @Nullable List<@Nullable Object> totals;
        private @Nullable SignOff signOff;
        private Layout layout = Layout.PORTRAIT;

        private Builder(String name) {
            this.name = name;
        }

        public Builder title(String heading) {
            title = heading;
            return this;
        }

        public Builder subtitle(String line) {
            subtitle = line;
            return this;
        }

        public Builder columns(Column... more) {
            columns.addAll(Arrays.asList(more));
            return this;
        }

        public Builder columns(List<Column> more) {
            columns.addAll(more);
            return this;
        }

        public Builder rows(Rows stream) {
            rows = stream;
            return this;
        }

        public Builder rows(List<? extends List<? extends @Nullable Object>> all) {
            rows = Rows.of(all);
            return this;
        }

        public Builder totals(@Nullable Object... values) {
            totals = Arrays.asList(values);
            return this;
        }

        public Builder totals(List<? extends @Nullable Object> values) {
            totals = new ArrayList<>(values);
            return this;
        }

        public Builder note(String line) {
            notes.add(line);
            return this;
        }

        public Builder signOff(String... parties) {
            signOff = new SignOff(List.of(parties));
            return this;
        }

        public Builder landscape() {
            layout = layout.lying();
            return this;
        }

        public Builder blankRows(int count) {
            layout = layout.blank(count);
            return this;
        }

        public Builder onePage() {
            layout = layout.fitted();
            return this;
        }

        /// Read on the stairs at night.
        public Builder large() {
            layout = layout.enlarged();
            return this;
        }

        public Builder on(Layout.Paper paper) {
            layout = layout.on(paper);
            return this;
        }

        public Builder chart(Chart chart) {
            charts.add(chart);
            return this;
        }

        public Sheet build() {
            return new Sheet(name, title, subtitle, columns, rows, totals, notes, signOff, layout, charts);
        }
    }
}

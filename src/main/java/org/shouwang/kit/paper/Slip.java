package org.shouwang.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;

/// A form for one household, one person or one matter: labelled boxes, small tables with blank rows, a block where
/// people sign. What closes it never stands without rows above it.
///
/// @param mark small words at the right of the title, such as a number
/// @param signs who signs; the block is never split
/// @param row least height of a row in millimetres, for those who write by hand
public record Slip(
        String title,
        String mark,
        List<Part> parts,
        List<String> notes,
        List<String> signs,
        boolean landscape,
        float row) {
    /// A strip of a form.
    public sealed interface Part {}

    /// Labels and values side by side over the whole width.
    public record Line(List<Box> boxes) implements Part {
        public Line {
            boxes = List.copyOf(boxes);
        }
    }

    /// A paragraph over the whole width, in larger letters.
    public record Words(String words) implements Part {}

    /// A table; its head stands again on the next page.
    ///
    /// @param blankRows empty rows at its end
    public record Grid(List<Column> columns, List<List<@Nullable Object>> rows, int blankRows) implements Part {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// One box of a line.
    ///
    /// @param share of the width, among the boxes of its line
    /// @param label a name on grey, else a value or an empty place
    public record Box(String words, int share, boolean label) {}

    public Slip {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        signs = List.copyOf(signs);
    }

    public static Builder titled(String title) {
        return new Builder(title);
    }

    /// A form in the making.
    public static final class Builder {
        private final String title;
        private final List<Part> parts = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<Box> line = new ArrayList<>();
        private List<String> signs = List.of();
        private String mark = "";
        private boolean landscape;
        private float row = 7;

        private Builder(String title) {
            this.title = title;
        }

        public Builder mark(String words) {
            mark = words;
            return this;
        }

        public Builder landscape() {
            landscape = true;
            return this;
        }

        /// Least height of a row in millimetres.
        public Builder row(float millimetres) {
            row = millimetres;
            return this;
        }

        /// A label with its value in the line that is being filled.
        ///
        /// @param share width of the value; the label has half of `labelShare` characters
        public Builder box(String label, int labelShare, @Nullable String value, int share) {
            line.add(new Box(label, labelShare, true));
            line.add(new Box(value == null ? "" : value, share, false));
            return this;
        }

        /// Ends the line that was being filled.
        public Builder line() {
            if (!line.isEmpty()) {
                parts.add(new Line(line));
                line.clear();
            }
            return this;
        }

        public Builder words(String paragraph) {
            line();
            parts.add(new Words(paragraph));
            return this;
        }

        public Builder grid(List<Column> columns, List<List<@Nullable Object>> rows, int blankRows) {
            line();
            parts.add(new Grid(columns, rows, blankRows));
            return this;
        }

        public Builder note(String words) {
            notes.add(words);
            return this;
        }

        public Builder signs(String... parties) {
            signs = List.of(parties);
            return this;
        }

        public Slip build() {
            line();
            return new Slip(title, mark, parts, notes, signs, landscape, row);
        }
    }
}

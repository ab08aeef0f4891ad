package org.shouwang.kit.paper;

import java.util.List;
import org.shouwang.kit.sheet.Column;

/// A notice to hang up, or a card to hand out: one page, its letters as large as the page allows.
///
/// @param subtitle under the title, empty for none
/// @param foot who put it up and when, at the lower right
public record Board(Size size, String title, String subtitle, List<Part> parts, String foot) {
    /// The paper.
    public enum Size {
        A5,
        A4,
        A3
    }

    /// A strip of the notice.
    public sealed interface Part {}

    /// What must be read from afar, side by side.
    public record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// One of them: a quiet word and a large one.
    ///
    /// @param share of the width, among its neighbours
    public record Fact(String label, String value, int share) {}

    /// A table; long ones stand in several columns beside each other.
    ///
    /// @param rows words of each row, as many as columns
    /// @param across how many times the columns stand side by side
    public record Grid(List<Column> columns, List<List<String>> rows, int across) implements Part {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// A heading with lines under it.
    ///
    /// @param across how many lines stand side by side
    public record Lines(String heading, List<String> lines, int across) implements Part {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    public Board {
        parts = List.copyOf(parts);
    }
}

package org.shouwang.kit.paper;

import java.util.List;

/// A label to cut out and stick on: a code for the scanner, large words, small lines under them.
///
/// @param code what the scanner types
public record Label(String code, String words, List<String> lines) {
    public Label {
        lines = List.copyOf(lines);
    }

    /// How labels stand on A4.
    ///
    /// @param code the greatest share of the width that the code for the scanner takes
    public record Shape(int across, int down, float code) {
        public static final Shape SMALL = new Shape(3, 8, 0.42f);
        public static final Shape MIDDLE = new Shape(2, 5, 0.42f);
        public static final Shape LARGE = new Shape(1, 3, 0.42f);
        /// More room for words than for the code.
        public static final Shape WORDY = new Shape(2, 5, 0.2f);
    }
}

package org.shouwang.kit.paper;

import java.util.List;

/// A drawing of coloured boxes for one page, such as a plan of doors, with a legend under it.
///
/// @param width of the drawing in units of its own, as all measures here, from the upper left corner
/// @param boxes drawn in this order
public record Figure(
        String title, String subtitle, double width, double height, List<Box> boxes, List<Word> words, List<Key> keys) {
    public Figure {
        boxes = List.copyOf(boxes);
        words = List.copyOf(words);
        keys = List.copyOf(keys);
    }

    /// A box.
    ///
    /// @param rgb its ground
    /// @param mark in the upper right corner, so that it is known on paper without colours; `""` for none
    /// @param lines centred, the first one smaller where there are more; each is made as small as it must
    public record Box(double x, double y, double width, double height, int rgb, String mark, List<String> lines) {}

    /// Words centred on a point.
    public record Word(String text, double x, double y, double size, boolean heavy) {}

    /// A line of the legend.
    public record Key(int rgb, String mark, String words) {}

    /// The page; figures lie on their side.
    public enum Size {
        A4,
        A3
    }
}

package org.shouwang.kit.sheet;

/// The tint of a cell, on screen, in a workbook and on paper; always with a word in the cell too.
public enum Tone {
    PLAIN,
    ALERT,
    WARN,
    GOOD,
    WEEKEND,
    /// Counts no more: quiet and struck through.
    STRUCK
}

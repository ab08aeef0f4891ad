package org.shouwang.report;

/// One line of the check of the store.
///
/// @param code such as `SUM-03`
/// @param count how many things are concerned, 0 where all is well
public record Finding(String code, Severity severity, int count, String sentence) {
    /// How serious it is.
    public enum Severity {
        /// Checked and found to be right.
        AGREES,
        /// Something is missing that somebody will want to add.
        NOTICE,
        /// The store or a figure is wrong.
        WRONG
    }
}

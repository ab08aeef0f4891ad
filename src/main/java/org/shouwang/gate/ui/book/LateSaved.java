package org.shouwang.gate.ui.book;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryLine;

/// A line of a paper sheet below the one being typed: saved, or not saved and why.
///
/// @param line null where it could not be saved
/// @param typed null for lines of a former sitting
/// @param remark what speaks against it, `""` for nothing
record LateSaved(@Nullable EntryLine line, @Nullable LateTyped typed, String remark) {
    /// Whether it is the same line, read again meanwhile or not.
    boolean same(LateSaved other) {
        return line == null || other.line == null
                ? line == other.line && typed == other.typed
                : line.entry().id().equals(other.line.entry().id());
    }
}

package org.shouwang.kit.sheet;

import org.jspecify.annotations.Nullable;

/// A cell value with a tint.
public record Marked(@Nullable Object value, Tone tone) {
    /// The value in a cell, without its tint.
    public static @Nullable Object plain(@Nullable Object cell) {
        return cell instanceof Marked marked ? marked.value() : cell;
    }

    public static Tone tone(@Nullable Object cell) {
        return cell instanceof Marked marked ? marked.tone() : Tone.PLAIN;
    }
}

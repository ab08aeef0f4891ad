package org.shouwang.exchange;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.shouwang.kit.text.Texts;

/// A column of a workbook that is handed out: what stands in it, and what becomes of the record when somebody writes
/// something else there.
///
/// @param shown `""` for nothing
/// @param set the record with what was written, `""` for nothing; a Fault says why it cannot be read
record HandField<T>(Heading heading, int width, Function<T, String> shown, BiFunction<T, String, T> set) {
    String title() {
        return Texts.name(heading);
    }
}

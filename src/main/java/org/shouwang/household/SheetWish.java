package org.shouwang.household;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.IdNumber;

/// How a list of households or persons is wanted.
///
/// @param subtitle the line under the title: compound, date
/// @param fullIds identity numbers in full; asked for by a person and noted
public record SheetWish(String subtitle, boolean fullIds) {
    @Nullable
    String id(@Nullable IdNumber number) {
        return number == null ? null : fullIds ? number.value() : number.masked();
    }
}

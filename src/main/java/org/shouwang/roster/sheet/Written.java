package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One cell of a roster that was brought along, as it was read: who is to stand on which day in which shift.
///
/// @param row as Excel numbers it, `column` its letter with its title
/// @param day null where it could not be read
/// @param heading the sheet's name and the lines above the roster, which may name the one post it is about
/// @param post words of the post, `shift` of the shift; empty where none stand there
/// @param trouble why the cell cannot be used at all, null where it can
record Written(
        String sheet,
        int row,
        String column,
        @Nullable LocalDate day,
        String heading,
        String post,
        String shift,
        List<NameWords> names,
        @Nullable String trouble) {
    Written {
        names = List.copyOf(names);
    }
}

package org.shouwang.heads;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A responsibility area as it is put together.
///
/// @param people those who answer for it from now on
public record AreaDraft(
        Area.Kind kind,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        List<AreaCell> cells,
        List<AreaPerson> people) {
    public AreaDraft {
        cells = List.copyOf(cells);
        people = List.copyOf(people);
    }
}

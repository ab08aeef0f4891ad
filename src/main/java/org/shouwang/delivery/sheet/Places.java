package org.shouwang.delivery.sheet;

import org.shouwang.kit.text.Texts;

/// Buildings and units as headings name them.
final class Places {
    private static final Texts T = Texts.of(Places.class);

    private Places() {}

    /// @param no `""` for rooms that are gone
    static String building(String no) {
        return no.isEmpty() ? T.get("place.gone") : T.get("place.building", no);
    }

    /// The whole name of a unit.
    static String unit(String building, String no) {
        return no.isEmpty() ? building(building) : T.get("place.unit", building(building), no);
    }

    /// The unit alone, as the title of a column.
    static String column(String no) {
        return no.isEmpty() ? T.get("place.noUnit") : T.get("place.column", no);
    }
}

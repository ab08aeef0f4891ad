package org.shouwang.household;

import java.util.Comparator;
import org.shouwang.compound.Place;

/// Two records that may be one person.
public record Twin(Likeness why, Side one, Side other) {
    static final Comparator<Twin> ORDER = Comparator.comparing(Twin::why)
            .thenComparing(twin -> twin.one().place().dwelling());

    /// One of the records with its door.
    ///
    /// @param counts whether person and household count
    public record Side(Place place, Resident person, boolean counts) {
        public String door() {
            return place.brief();
        }
    }
}

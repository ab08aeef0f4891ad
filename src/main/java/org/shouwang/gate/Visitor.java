package org.shouwang.gate;

import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;

/// An outsider who was at the gate once and is recognised when they come again; stored sealed.
///
/// @param plate the vehicle they came with last
public record Visitor(
        VisitorId id,
        PersonName name,
        @Nullable Phone phone,
        @Nullable Plate plate) {
    /// The same person with what was seen this time; what was not shown stays.
    Visitor seen(Passer passer) {
        return new Visitor(
                id,
                passer.name(),
                passer.phone() == null ? phone : passer.phone(),
                passer.plate() == null ? plate : passer.plate());
    }
}

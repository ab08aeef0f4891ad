package org.shouwang.household;

import java.time.LocalDate;
import java.util.List;

/// Two records that look alike and are two persons; the lower number first.
record NotSame(long id, ResidentId oneId, ResidentId otherId, LocalDate notedOn) {
    List<ResidentId> pair() {
        return List.of(oneId, otherId);
    }
}

package org.shouwang.heads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.ResidentId;

/// Who stands in for a head (B 角), from a day to a day.
///
/// @param untilDay last day, null for as long as needed
public record StandIn(
        long id,
        HeadId headId,
        @Nullable ResidentId residentId,
        PersonName name,
        @Nullable Phone phone,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable Confidential note) {
    /// One who is put down now, not stored yet.
    public static StandIn of(
            @Nullable ResidentId resident,
            PersonName name,
            @Nullable Phone phone,
            LocalDate from,
            @Nullable LocalDate until) {
        return new StandIn(0, new HeadId(0), resident, name, phone, from, until, null);
    }

    StandIn of(long row, HeadId head) {
        return new StandIn(row, head, residentId, name, phone, fromDay, untilDay, note);
    }

    StandIn until(LocalDate day) {
        return new StandIn(id, headId, residentId, name, phone, fromDay, day, note);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }

    /// Name and phone, as a list shows them.
    public String words() {
        return phone == null ? name.value() : name.value() + " " + phone.value();
    }

    boolean same(StandIn other) {
        return name.equals(other.name);
    }
}

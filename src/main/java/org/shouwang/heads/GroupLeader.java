package org.shouwang.heads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.ResidentId;

/// Who leads a ten-household group (联防长), from choice to replacement.
///
/// @param untilDay last day, null while leading
public record GroupLeader(
        long id,
        GroupId groupId,
        @Nullable ResidentId residentId,
        PersonName name,
        @Nullable Phone phone,
        @Nullable Confidential dwelling,
        ChosenBy chosenBy,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable String reason) {
    static GroupLeader of(long id, GroupId group, HeadPerson who, ChosenBy how, LocalDate from) {
        return new GroupLeader(
                id, group, who.resident(), who.name(), who.phone(), who.dwelling(), how, from, null, null);
    }

    GroupLeader until(LocalDate day, String why) {
        return new GroupLeader(id, groupId, residentId, name, phone, dwelling, chosenBy, fromDay, day, why);
    }

    GroupLeader of(GroupId other) {
        return new GroupLeader(id, other, residentId, name, phone, dwelling, chosenBy, fromDay, untilDay, reason);
    }
}

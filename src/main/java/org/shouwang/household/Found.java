package org.shouwang.household;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.text.Texts;

/// What the search box finds: a person, a household, or a room without one.
///
/// @param household null for a room without household
/// @param resident null where the household or the room itself is meant
/// @param name of the person, else of the householder, `""` where nobody is noted
/// @param phone of the person, else of the household, `""` where there is none
/// @param count how many live there
/// @param via the plate or employer under which it was found, `""` for door, name and phone
public record Found(
        RoomId room,
        @Nullable HouseholdId household,
        @Nullable ResidentId resident,
        Dwelling dwelling,
        String name,
        String phone,
        boolean householder,
        int count,
        String via) {
    private static final Texts T = Texts.of(Found.class);

    public Optional<HouseholdId> ofHousehold() {
        return Optional.ofNullable(household);
    }

    public Optional<ResidentId> ofResident() {
        return Optional.ofNullable(resident);
    }

    Found by(String plateOrEmployer) {
        return new Found(room, household, resident, dwelling, name, phone, householder, count, plateOrEmployer);
    }

    /// The line in a list of finds, without numbers: `3-2-502 张伟（户主）`.
    public String label() {
        if (!via.isEmpty()) {
            return T.get("hit.via", via, dwelling.brief(), name.isEmpty() ? T.get("householder.unknown") : name);
        }
        if (household == null) {
            return T.get("hit.empty", dwelling.brief());
        }
        String who = name.isEmpty() ? T.get("householder.unknown") : name;
        if (resident == null) {
            return T.get("hit.household", dwelling.brief(), who, count);
        }
        return householder
                ? T.get("hit.householder", dwelling.brief(), who)
                : T.get("hit.resident", dwelling.brief(), who);
    }

    @Override
    public String toString() {
        return "Found[" + dwelling.brief() + "]"; // names never into a log
    }
}

package org.shouwang.household;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;

/// What taking an arrival in would do.
///
/// @param place its room, null where the room (its unit, its building) is not there yet and would be made
/// @param missing what is not there yet
/// @param card as it would be stored: what is stored with what the arrival adds or changes
/// @param remarks the differences of a CHANGED one; the reason of a REFUSED one
/// @param refused rows whose people stay out while the others come in: index in the arrival's rows, reason; for a
///     REFUSED one its rows that have a reason of their own
/// @param doubts what somebody should look at, such as an identity number with a wrong check digit
/// @param differences the remarks of a CHANGED one taken apart
public record Reviewed(
        Arrival arrival,
        State state,
        @Nullable Place place,
        Missing missing,
        HouseholdCard card,
        List<String> remarks,
        Map<Integer, String> refused,
        List<String> doubts,
        List<Difference> differences) {
    /// What would happen.
    public enum State {
        NEW,
        CHANGED,
        IDENTICAL,
        REFUSED
    }

    /// What is missing of the door.
    public enum Missing {
        NOTHING,
        ROOM,
        UNIT,
        BUILDING
    }

    public Reviewed {
        remarks = List.copyOf(remarks);
        refused = Map.copyOf(refused);
        doubts = List.copyOf(doubts);
        differences = List.copyOf(differences);
    }
}

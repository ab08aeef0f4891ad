package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateFlow;

/// 交接班记录: the log of one shift on one day.
///
/// @param givenBy who hands over, `takenBy` who takes over, in writing
/// @param signedAt local time of both signatures; from then on the log is closed and the gate's figures stand as
/// signed
public record Handover(
        HandoverId id,
        ShiftId shiftId,
        LocalDate day,
        @Nullable String weather,
        @Nullable Confidential notes,
        @Nullable PersonName givenBy,
        @Nullable PersonName takenBy,
        @Nullable LocalDateTime signedAt,
        @Nullable Integer entered,
        @Nullable Integer went,
        @Nullable Integer turnedAway,
        @Nullable Integer notBack,
        @Nullable Integer notLeft,
        @Nullable Integer overridden,
        @Nullable Integer companions,
        @Nullable Integer vehicles,
        @Nullable Integer voided) {
    static Handover empty(HandoverId id, ShiftId shift, LocalDate day) {
        return new Handover(
                id, shift, day, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public boolean closed() {
        return signedAt != null;
    }

    Handover with(@Nullable String sky, @Nullable Confidential remarks) {
        return new Handover(
                id,
                shiftId,
                day,
                sky,
                remarks,
                givenBy,
                takenBy,
                signedAt,
                entered,
                went,
                turnedAway,
                notBack,
                notLeft,
                overridden,
                companions,
                vehicles,
                voided);
    }

    Handover signed(PersonName from, PersonName to, LocalDateTime at, GateFigures gate) {
        return new Handover(
                id,
                shiftId,
                day,
                weather,
                notes,
                from,
                to,
                at,
                gate.entered(),
                gate.left(),
                gate.turnedAway(),
                gate.notBack(),
                gate.notLeft(),
                gate.overridden(),
                gate.companions(),
                gate.vehicles(),
                gate.voided());
    }

    /// The gate's figures as signed, null while the log is open.
    @Nullable
    GateFigures gate() {
        if (entered == null || went == null || turnedAway == null || notBack == null || notLeft == null) {
            return null;
        }
        GateFlow flow =
                new GateFlow(entered, went, turnedAway, or0(overridden), or0(companions), or0(vehicles), or0(voided));
        return GateFigures.of(flow, notBack, notLeft);
    }

    /// Logs signed before these were kept have none.
    private static int or0(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}

package org.shouwang.roster;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One place of today's board: who is there, who is expected, what is missing.
///
/// @param suspension why nobody stands there, null where somebody should
public record DutyPlace(
        Post post,
        Slot slot,
        When when,
        int needed,
        int missing,
        List<AttendanceLine> lines,
        @Nullable Suspension suspension) {
    /// Where a place stands in time.
    public enum When {
        /// Over, but somebody has not been noted as gone.
        OVER,
        NOW,
        SOON,
        /// The first one of its post after that.
        NEXT
    }

    public DutyPlace {
        lines = List.copyOf(lines);
    }

    public int there() {
        return (int) lines.stream()
                .filter(line -> line.phase() == AttendanceLine.Phase.THERE)
                .count();
    }

    static DutyPlace of(DutyRoster roster, Slot slot, When when) {
        return new DutyPlace(
                roster.post(slot.shift()),
                slot,
                when,
                roster.needed(slot),
                roster.missing(slot),
                lines(roster, slot),
                roster.suspension(slot).orElse(null));
    }

    /// Everyone of a place with coming and going: the roster's people, then those who came unplanned.
    static List<AttendanceLine> lines(DutyRoster roster, Slot slot) {
        Post post = roster.post(slot.shift());
        List<AttendanceLine> lines = new java.util.ArrayList<>();
        for (Duty duty : roster.duties(slot.shift().id(), slot.day())) {
            lines.add(new AttendanceLine(post, slot, duty, roster.member(duty.memberId()), null));
        }
        for (WalkUp walkUp : roster.walkUps(slot)) {
            lines.add(new AttendanceLine(post, slot, null, null, walkUp));
        }
        return lines;
    }

    /// Who answers for a place: the leader, else the first who stands there.
    static Optional<AttendanceLine> first(List<AttendanceLine> lines) {
        return lines.stream()
                .filter(AttendanceLine::manned)
                .min(java.util.Comparator.comparing(
                        line -> line.duty() == null || !line.duty().leader()));
    }
}

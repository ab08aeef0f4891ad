package org.shouwang.roster;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.core.Phone;

/// One person in one place with coming and going: from the roster (`duty` and `member`) or come unplanned
/// (`walkUp`).
public record AttendanceLine(
        Post post,
        Slot slot,
        @Nullable Duty duty,
        @Nullable Member member,
        @Nullable WalkUp walkUp) {
    /// Where a person stands with coming and going.
    public enum Phase {
        EXPECTED,
        THERE,
        GONE,
        ABSENT,
        SUSPENDED
    }

    public Phase phase() {
        if (duty != null && duty.status() == DutyStatus.ABSENT) {
            return Phase.ABSENT;
        }
        if (duty != null && duty.status() == DutyStatus.SUSPENDED) {
            return Phase.SUSPENDED;
        }
        if (departed() != null || minutesDone() != null) {
            return Phase.GONE;
        }
        return arrived() != null ? Phase.THERE : Phase.EXPECTED;
    }

    public String name() {
        return member != null ? member.called() : walkUp != null ? walkUp.name().value() : "";
    }

    public @Nullable Phone phone() {
        return member != null ? member.phone() : walkUp != null ? walkUp.phone() : null;
    }

    public @Nullable LocalDateTime arrived() {
        return duty != null ? duty.arrived() : walkUp != null ? walkUp.arrived() : null;
    }

    public @Nullable LocalDateTime departed() {
        return duty != null ? duty.departed() : walkUp != null ? walkUp.departed() : null;
    }

    public @Nullable Integer minutesDone() {
        return duty != null ? duty.minutesDone() : walkUp != null ? walkUp.minutesDone() : null;
    }

    /// Whether somebody stands there or will.
    public boolean manned() {
        Phase phase = phase();
        return phase != Phase.ABSENT && phase != Phase.SUSPENDED;
    }

    /// Minutes it counts, as it happened where that is known.
    public int minutes() {
        return duty != null ? Hours.counted(duty, slot) : walkUp != null ? Hours.counted(walkUp, slot) : 0;
    }
}

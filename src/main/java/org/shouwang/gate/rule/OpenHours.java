package org.shouwang.gate.rule;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.kit.time.ShiftTime;

/// When a checkpoint lets people through; it may run over midnight.
///
/// @param checkpoint null for every checkpoint without hours of its own
/// @param minutes 1440 for the whole day, 0 for closed on such days
public record OpenHours(@Nullable CheckpointId checkpoint, OpenDays days, LocalTime start, int minutes) {
    public OpenHours {
        if (minutes < 0 || minutes > 24 * 60) {
            throw new IllegalArgumentException("minutes " + minutes);
        }
    }

    public static OpenHours between(@Nullable CheckpointId checkpoint, OpenDays days, LocalTime start, LocalTime end) {
        return new OpenHours(
                checkpoint, days, start, ShiftTime.between(start, end).minutes());
    }

    public LocalTime end() {
        return start.plusMinutes(minutes);
    }
}

package org.shouwang.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.GateFigures;

/// The log of one shift as it is shown and printed: what was written, with what the roster and the gate know.
///
/// @param handover what was written, null before the first word
/// @param scope which checkpoint the gate's figures are of, empty for all of them
/// @param gate what the gate saw from the beginning of the shift to its end, or until now; as signed once closed
/// @param attended who stood, in words with their times; those who did not come too
/// @param matters open at some moment of the shift, the oldest first
/// @param things handed over; before the first word those of the last handover
/// @param lines calls, visits, instructions, events, in the order of time
/// @param next who comes after, in words
public record HandoverLog(
        Post post,
        Slot slot,
        @Nullable Handover handover,
        String scope,
        GateFigures gate,
        List<AttendanceLine> attended,
        List<OpenMatter> matters,
        List<HandedThing.Draft> things,
        List<HandoverLine> lines,
        List<String> next) {
    public HandoverLog {
        attended = List.copyOf(attended);
        matters = List.copyOf(matters);
        things = List.copyOf(things);
        lines = List.copyOf(lines);
        next = List.copyOf(next);
    }

    public boolean closed() {
        return handover != null && handover.closed();
    }

    public List<HandoverLine> lines(LogKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /// Matters the next shift takes over.
    public List<OpenMatter> left() {
        return matters.stream().filter(matter -> matter.openAfter(slot.span())).toList();
    }
}

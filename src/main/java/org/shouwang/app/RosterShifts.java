package org.shouwang.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.sheet.GateShift;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Post;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Slot;

/// The shifts of the roster, for the sheets of the gate: those of posts that man a checkpoint, else all.
public record RosterShifts(Rosters rosters, java.util.function.Supplier<List<Checkpoint>> checkpoints)
        implements GateShift.Source {
    private static final Texts T = Texts.of(RosterShifts.class);

    @Override
    public List<GateShift> on(LocalDate day) {
        List<Checkpoint> points = checkpoints.get();
        DutyRoster roster = rosters.period(Period.day(day));
        List<Slot> slots = roster.slots().stream()
                .filter(slot -> slot.day().equals(day))
                .sorted(Comparator.comparing(Slot::begin))
                .toList();
        boolean manned = slots.stream().anyMatch(slot -> checkpoint(roster.post(slot.shift()), points) != null);
        return slots.stream()
                .filter(slot -> !manned || checkpoint(roster.post(slot.shift()), points) != null)
                .map(slot -> shift(slot, roster.post(slot.shift()), points))
                .toList();
    }

    private GateShift shift(Slot slot, Post post, List<Checkpoint> points) {
        String words = T.get(
                "shift",
                Dates.full(slot.day()),
                slot.shift().name(),
                slot.shift().times(),
                post.name());
        CheckpointId where = points.size() < 2 ? null : checkpoint(post, points);
        return new GateShift(words, at(slot.begin()), at(slot.end()), where);
    }

    private java.time.Instant at(LocalDateTime moment) {
        ZoneId zone = rosters.clock().getZone();
        return moment.atZone(zone).toInstant();
    }

    /// The one the post mans, else the one that is called like it.
    private static @Nullable CheckpointId checkpoint(Post post, List<Checkpoint> points) {
        if (post.checkpointId() != null) {
            return post.checkpointId();
        }
        return points.stream()
                .filter(point -> point.name().equals(post.name()))
                .map(Checkpoint::id)
                .findFirst()
                .orElse(null);
    }
}

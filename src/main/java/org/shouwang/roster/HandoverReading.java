package org.shouwang.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateRegister;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;

/// Puts the log of a shift together from what was written and what roster and gate know.
final class HandoverReading {
    private static final Texts T = Texts.of(HandoverReading.class);
    private static final int FORMER = 12;

    private final Rosters rosters;
    private final Clock clock;

    HandoverReading(Rosters rosters, Clock clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    HandoverLog log(Query q, ShiftId shift, LocalDate day) {
        Slot slot = Places.slot(q, shift, day);
        DutyRoster roster = rosters.period(q, new Period(day, day.plusDays(2)));
        Post post = RosterStore.post(q, slot.shift().postId()).orElseThrow();
        Handover handover = HandoverStore.handover(q, shift, day).orElse(null);
        GateFigures signed = handover == null ? null : handover.gate();
        return new HandoverLog(
                post,
                slot,
                handover,
                checkpoint(q, post).map(Checkpoint::name).orElse(""),
                signed == null ? gate(q, slot) : signed,
                DutyPlace.lines(roster, slot),
                HandoverStore.matters(q, post.id()).stream()
                        .filter(matter -> matter.concerns(slot.span()))
                        .toList(),
                handover == null
                        ? carried(q, slot)
                        : HandoverStore.things(q, handover.id()).stream()
                                .map(HandedThing::draft)
                                .toList(),
                handover == null ? List.of() : HandoverStore.lines(q, handover.id()),
                next(roster, slot));
    }

    /// What the gate saw in a shift, up to now where it is not over.
    GateFigures gate(Query q, Slot slot) {
        Instant from = slot.begin().atZone(clock.getZone()).toInstant();
        Instant end = slot.end().atZone(clock.getZone()).toInstant();
        Instant now = clock.instant();
        Instant to = end.isBefore(now) ? end : now.plusSeconds(1);
        if (to.isBefore(from)) {
            return GateFigures.NONE;
        }
        Post post = RosterStore.post(q, slot.shift().postId()).orElseThrow();
        return GateRegister.figures(
                q, from, to, checkpoint(q, post).map(Checkpoint::id).orElse(null));
    }

    /// The checkpoint the post mans, else the one that is called like it, where there are several.
    private static Optional<Checkpoint> checkpoint(Query q, Post post) {
        List<Checkpoint> all = GateRegister.checkpoints(q);
        if (post.checkpointId() != null) {
            return all.stream()
                    .filter(point -> point.id().equals(post.checkpointId()))
                    .findFirst();
        }
        return all.size() < 2
                ? Optional.empty()
                : all.stream().filter(point -> point.name().equals(post.name())).findFirst();
    }

    private static List<String> next(DutyRoster roster, Slot slot) {
        return roster.slots().stream()
                .filter(other -> other.shift().postId().equals(slot.shift().postId())
                        && !other.begin().isBefore(slot.end())
                        && roster.suspension(other).isEmpty())
                .min(Comparator.comparing(Slot::begin))
                .map(other -> DutyPlace.lines(roster, other).stream()
                        .filter(AttendanceLine::manned)
                        .map(AttendanceLine::name)
                        .toList())
                .orElse(List.of());
    }

    /// What the last log of the post handed over; the usual things where there is none.
    static List<HandedThing.Draft> carried(Query q, Slot slot) {
        return HandoverStore.former(q, slot.shift().postId(), slot.day(), FORMER).stream()
                .filter(log -> Places.slot(q, log.shiftId(), log.day()).begin().isBefore(slot.begin()))
                .max(Comparator.comparing(
                        log -> Places.slot(q, log.shiftId(), log.day()).begin()))
                .map(log -> HandoverStore.things(q, log.id()).stream()
                        .map(HandedThing::draft)
                        .toList())
                .orElseGet(HandoverReading::usual);
    }

    private static List<HandedThing.Draft> usual() {
        return Arrays.stream(T.get("things.usual").split(";"))
                .map(thing -> thing.strip().split(" "))
                .map(thing -> new HandedThing.Draft(thing[0], Integer.parseInt(thing[1]), null))
                .toList();
    }

    static void put(Tx tx, HandoverId log, List<HandedThing.Draft> things) {
        List<HandedThing> rows = new ArrayList<>();
        for (HandedThing.Draft thing : things) {
            rows.add(new HandedThing(
                    new HandedThingId(tx.nextId()), log, thing.name().strip(), thing.count(), blank(thing.state())));
        }
        tx.insertAll("handed_thing", rows);
    }

    private static @Nullable String blank(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}

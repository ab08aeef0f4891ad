package org.shouwang.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// 交接班: the log of each shift, what is handed over with it, and what stays open for the next one. A log that was
/// handed over is closed; what is written later is an addition.
public final class Handovers {
    private static final Texts T = Texts.of(Handovers.class);

    private final Ledger ledger;
    private final Clock clock;
    private final HandoverReading reading;

    /// @param clock its zone is the local time of the compound
    public Handovers(Ledger ledger, Rosters rosters, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.reading = new HandoverReading(rosters, clock);
    }

    /// The log of one shift on one day, written or not. Fault ROSTER-04 for a shift that is gone.
    public HandoverLog log(ShiftId shift, LocalDate day) {
        return ledger.read(q -> reading.log(q, shift, day));
    }

    /// The logs that were written in a period, in the order of days.
    public List<Handover> handovers(Period period) {
        return ledger.read(q -> HandoverStore.handovers(q, period.first(), period.last()));
    }

    /// Matters nobody has settled yet, of all posts, the oldest first.
    public List<OpenMatter> openMatters() {
        return ledger.read(HandoverStore::openMatters);
    }

    /// Writes weather and remarks. Fault ROSTER-40 where the log is closed.
    public Handover write(ShiftId shift, LocalDate day, @Nullable String weather, @Nullable Confidential notes) {
        return change(DutyLogAct.KEEP_LOG, shift, day, (tx, log) -> {
            Handover changed = log.with(weather == null || weather.isBlank() ? null : weather.strip(), notes);
            tx.update("handover", changed);
            return changed;
        });
    }

    /// Adds a line; to a closed log as an addition, with the time it was written.
    ///
    /// @throws Fault ROSTER-41 without words; ROSTER-34 a time to come
    public HandoverLine add(ShiftId shift, LocalDate day, HandoverLine.Draft draft) {
        boolean closed = ledger.read(q -> HandoverStore.handover(q, shift, day))
                .map(Handover::closed)
                .orElse(false);
        DutyLogAct act = closed ? DutyLogAct.ADD_TO_LOG : DutyLogAct.KEEP_LOG;
        return ledger.write(act, subject(shift, day), tx -> {
            Handover log = kept(tx, shift, day);
            LocalDateTime added = log.closed() ? now() : null;
            HandoverLine line =
                    line(new HandoverLineId(tx.nextId()), log.id(), draft, moment(Places.slot(tx, shift, day)), added);
            tx.insert("handover_line", line);
            return line;
        });
    }

    /// Puts a line right. Fault ROSTER-40 where the log is closed.
    public HandoverLine revise(HandoverLineId id, HandoverLine.Draft draft) {
        return ofLine(id, (tx, old) -> {
            HandoverLine line = line(id, old.handoverId(), draft, old.at(), null);
            tx.update("handover_line", line);
            return line;
        });
    }

    /// Takes out a line. Fault ROSTER-40 where the log is closed.
    public void remove(HandoverLineId id) {
        ofLine(id, (tx, old) -> {
            tx.delete("handover_line", old);
            return old;
        });
    }

    /// What is handed over, instead of what was listed. Fault ROSTER-40 where the log is closed.
    public void list(ShiftId shift, LocalDate day, List<HandedThing.Draft> things) {
        if (things.stream().anyMatch(thing -> thing.name().isBlank() || thing.count() < 0)) {
            throw new Fault("ROSTER-42", T.get("thing.bounds"));
        }
        change(DutyLogAct.KEEP_LOG, shift, day, (tx, log) -> {
            HandoverStore.things(tx, log.id()).forEach(thing -> tx.delete("handed_thing", thing));
            HandoverReading.put(tx, log.id(), things);
            return log;
        });
    }

    /// Something stays open until it is settled. Fault ROSTER-40 where the log is closed, ROSTER-41 without words.
    public OpenMatter raise(ShiftId shift, LocalDate day, @Nullable String words) {
        Confidential what = words(words);
        return change(DutyLogAct.RAISE_MATTER, shift, day, (tx, log) -> {
            Slot slot = Places.slot(tx, shift, day);
            OpenMatter matter = new OpenMatter(
                    new OpenMatterId(tx.nextId()), slot.shift().postId(), what, moment(slot), null, null);
            tx.insert("open_matter", matter);
            return matter;
        });
    }

    /// The shift has settled a matter. Fault ROSTER-40 where its log is closed, ROSTER-43 where it is settled
    /// already.
    public OpenMatter settle(OpenMatterId id, ShiftId shift, LocalDate day, @Nullable String outcome) {
        return change(DutyLogAct.SETTLE_MATTER, shift, day, (tx, log) -> {
            OpenMatter matter = HandoverStore.matter(tx, id)
                    .filter(open -> open.settledAt() == null)
                    .orElseThrow(() -> new Fault("ROSTER-43", T.get("matter.settled")));
            LocalDateTime at = moment(Places.slot(tx, shift, day));
            LocalDateTime later = at.isBefore(matter.raisedAt()) ? matter.raisedAt() : at;
            OpenMatter settled = matter.settled(later, Confidential.orNull(outcome));
            tx.update("open_matter", settled);
            return settled;
        });
    }

    /// Both sign: the log is closed, the gate's figures stand as they are now, what is open goes to the next shift.
    ///
    /// @throws Fault ROSTER-40 closed already; ROSTER-44 a name is missing; ROSTER-45 the shift has not begun
    public Handover handOver(ShiftId shift, LocalDate day, @Nullable String givenBy, @Nullable String takenBy) {
        PersonName from = PersonName.orNull(givenBy);
        PersonName to = PersonName.orNull(takenBy);
        if (from == null || to == null) {
            throw new Fault("ROSTER-44", T.get("handover.noName"));
        }
        return change(DutyLogAct.HAND_OVER, shift, day, (tx, log) -> {
            Slot slot = Places.slot(tx, shift, day);
            if (slot.begin().isAfter(now())) {
                throw new Fault("ROSTER-45", T.get("handover.early"));
            }
            Handover signed = log.signed(from, to, now(), reading.gate(tx, slot));
            tx.update("handover", signed);
            return signed;
        });
    }

    private interface Change<R> {
        R apply(Tx tx, Handover log);
    }

    private <R> R change(DutyLogAct act, ShiftId shift, LocalDate day, Change<R> change) {
        return ledger.write(act, subject(shift, day), tx -> {
            Handover log = kept(tx, shift, day);
            refuseClosed(log);
            return change.apply(tx, log);
        });
    }

    private interface LineChange {
        HandoverLine apply(Tx tx, HandoverLine line);
    }

    private HandoverLine ofLine(HandoverLineId id, LineChange change) {
        Function<Query, HandoverLine> known =
                q -> HandoverStore.line(q, id).orElseThrow(() -> new Fault("ROSTER-46", T.get("line.gone")));
        Handover log = ledger.read(q -> HandoverStore.handover(q, known.apply(q).handoverId())
                .orElseThrow(() -> new Fault("ROSTER-46", T.get("line.gone"))));
        refuseClosed(log);
        return ledger.write(
                DutyLogAct.KEEP_LOG, subject(log.shiftId(), log.day()), tx -> change.apply(tx, known.apply(tx)));
    }

    /// The log's row, begun with the things of the last handover where it is new.
    private static Handover kept(Tx tx, ShiftId shift, LocalDate day) {
        return HandoverStore.handover(tx, shift, day).orElseGet(() -> {
            List<HandedThing.Draft> things = HandoverReading.carried(tx, Places.slot(tx, shift, day));
            Handover begun = Handover.empty(new HandoverId(tx.nextId()), shift, day);
            tx.insert("handover", begun);
            HandoverReading.put(tx, begun.id(), things);
            return begun;
        });
    }

    private static void refuseClosed(Handover log) {
        if (log.closed()) {
            throw new Fault("ROSTER-40", T.get("handover.closed"));
        }
    }

    private HandoverLine line(
            HandoverLineId id,
            HandoverId log,
            HandoverLine.Draft draft,
            LocalDateTime usual,
            @Nullable LocalDateTime added) {
        LocalDateTime at = draft.at() == null ? usual : draft.at().truncatedTo(ChronoUnit.MINUTES);
        if (draft.at() != null && at.isAfter(now())) {
            throw new Fault("ROSTER-34", T.get("attendance.later"));
        }
        return new HandoverLine(
                id,
                log,
                draft.kind(),
                at,
                PersonName.orNull(draft.who()),
                Phone.orNull(draft.phone()),
                words(draft.words()),
                Confidential.orNull(draft.reply()),
                added);
    }

    private static Confidential words(@Nullable String typed) {
        Confidential words = Confidential.orNull(typed);
        if (words == null) {
            throw new Fault("ROSTER-41", T.get("line.noWords"));
        }
        return words;
    }

    /// Now, as far as the shift lasts: what is written into an older log belongs to its shift.
    private LocalDateTime moment(Slot slot) {
        LocalDateTime now = now();
        if (now.isBefore(slot.begin())) {
            return slot.begin();
        }
        return now.isBefore(slot.end()) ? now : slot.end().minusMinutes(1);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    private String subject(ShiftId shift, LocalDate day) {
        return ledger.read(q -> Places.words(q, shift, day));
    }
}

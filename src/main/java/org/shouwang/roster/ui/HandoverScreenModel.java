package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.HandedThing;
import org.shouwang.roster.Handover;
import org.shouwang.roster.HandoverLine;
import org.shouwang.roster.HandoverLineId;
import org.shouwang.roster.HandoverLog;
import org.shouwang.roster.Handovers;
import org.shouwang.roster.OpenMatter;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Slot;
import org.shouwang.roster.sheet.HandoverSheet;

/// The handover logs of one day, one of them in front.
public final class HandoverScreenModel {
    private static final Texts T = Texts.of(HandoverScreenModel.class);

    /// How far the log of a shift has come.
    public enum State {
        EMPTY,
        OPEN,
        SIGNED
    }

    /// One shift of the day in the list.
    public record Entry(Slot slot, String post, State state) {}

    /// The day and the log in front, as read at one moment.
    public record Reading(
            LocalDate day, List<Entry> entries, @Nullable HandoverLog log) {}

    private final Ledger ledger;
    private final Rosters rosters;
    private final Handovers handovers;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<@Nullable Slot> slot = new SimpleObjectProperty<>(this, "slot");
    private final ObjectProperty<@Nullable Reading> shown = new SimpleObjectProperty<>(this, "shown");
    private final ObjectProperty<@Nullable Said> said = new SimpleObjectProperty<>(this, "said");
    private boolean loaded;
    private long asked;

    /// @param look what stands around a printed log
    public HandoverScreenModel(Ledger ledger, Rosters rosters, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.tasks = tasks;
        this.look = look;
        this.handovers = new Handovers(ledger, rosters, rosters.clock());
        this.day = new SimpleObjectProperty<>(this, "day", rosters.today());
        ledger.onChange(changed -> {
            if (loaded
                    && changed.touches(
                            "handover",
                            "handover_line",
                            "handed_thing",
                            "open_matter",
                            "duty",
                            "walk_up",
                            "duty_suspension",
                            "entry_check")) {
                load();
            }
        });
    }

    public ObjectProperty<@Nullable Reading> shown() {
        return shown;
    }

    public ObjectProperty<@Nullable Said> said() {
        return said;
    }

    /// The day whose shifts are listed.
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    public Rosters rosters() {
        return rosters;
    }

    /// Puts the log of a shift in front.
    public void open(Slot other) {
        day.set(other.day());
        slot.set(other);
        load();
    }

    public void go(LocalDate other) {
        day.set(other);
        slot.set(null);
        load();
    }

    /// Reads the day again; without a choice the shift that is on now is in front, else the first of the day.
    public void load() {
        loaded = true;
        long mine;
        synchronized (this) {
            mine = ++asked;
        }
        LocalDate of = day.get();
        Slot wanted = slot.get();
        tasks.run(T.get("work.log"), progress -> read(of, wanted))
                .then(read -> {
                    if (current(mine)) {
                        shown.set(read);
                    }
                })
                .start();
    }

    private synchronized boolean current(long number) {
        return asked == number;
    }

    private Reading read(LocalDate of, @Nullable Slot wanted) {
        LocalDateTime now = LocalDateTime.now(rosters.clock());
        LocalDate first = of.equals(now.toLocalDate()) ? of.minusDays(1) : of;
        Period days = new Period(first, of);
        DutyRoster roster = rosters.period(days);
        List<Handover> written = handovers.handovers(days);
        Set<Handover> signed = written.stream().filter(Handover::closed).collect(Collectors.toSet());
        List<Entry> entries = roster.slots().stream()
                .filter(each -> roster.suspension(each).isEmpty())
                .filter(each -> each.day().equals(of) || each.end().isAfter(now))
                .sorted(Comparator.comparing(
                                (Slot each) -> roster.post(each.shift()).position())
                        .thenComparing(Slot::begin))
                .map(each -> new Entry(each, roster.post(each.shift()).name(), state(each, written, signed)))
                .toList();
        Optional<Slot> front = Optional.ofNullable(wanted)
                .or(() -> entries.stream()
                        .map(Entry::slot)
                        .filter(each -> each.span().contains(now))
                        .findFirst())
                .or(() -> entries.stream().map(Entry::slot).findFirst());
        return new Reading(
                of,
                entries,
                front.map(each -> handovers.log(each.shift().id(), each.day())).orElse(null));
    }

    private static State state(Slot slot, List<Handover> written, Set<Handover> signed) {
        return written.stream()
                .filter(log ->
                        log.shiftId().equals(slot.shift().id()) && log.day().equals(slot.day()))
                .findFirst()
                .map(log -> signed.contains(log) ? State.SIGNED : State.OPEN)
                .orElse(State.EMPTY);
    }

    /// Weather and remarks, when their fields are left.
    public void write(HandoverLog log, @Nullable String weather, @Nullable String notes) {
        Slot at = log.slot();
        tasks.write(
                        T.get("work.log"),
                        progress -> handovers.write(at.shift().id(), at.day(), weather, Confidential.orNull(notes)))
                .then(ok -> said.set(new Said(T.get("log.done.write"), true, false)))
                .start();
    }

    /// For the form.
    public HandoverLine add(HandoverLog log, HandoverLine.Draft draft) {
        return handovers.add(log.slot().shift().id(), log.slot().day(), draft);
    }

    /// For the form.
    public HandoverLine revise(HandoverLineId id, HandoverLine.Draft draft) {
        return handovers.revise(id, draft);
    }

    public void remove(HandoverLine line) {
        done(T.get("log.done.remove"), () -> handovers.remove(line.id()));
    }

    /// For the form.
    public void list(HandoverLog log, List<HandedThing.Draft> things) {
        handovers.list(log.slot().shift().id(), log.slot().day(), things);
    }

    public void raise(HandoverLog log, String words) {
        done(
                T.get("log.done.raise"),
                () -> handovers.raise(log.slot().shift().id(), log.slot().day(), words));
    }

    public void settle(HandoverLog log, OpenMatter matter, String outcome) {
        done(
                T.get("log.done.settle"),
                () -> handovers.settle(
                        matter.id(), log.slot().shift().id(), log.slot().day(), outcome));
    }

    /// For the form.
    public Handover handOver(HandoverLog log, String from, String to) {
        return handovers.handOver(log.slot().shift().id(), log.slot().day(), from, to);
    }

    /// The filled sheet of the log in front.
    public Printed paper(HandoverLog log, PageLook around, Progress progress) {
        HandoverLog now = handovers.log(log.slot().shift().id(), log.slot().day());
        return Papers.slips(List.of(HandoverSheet.of(now)), false, around, progress);
    }

    public PageLook look() {
        return look.get();
    }

    public void undo() {
        tasks.write(T.get("work.undo"), progress -> ledger.undo())
                .then(step ->
                        step.ifPresent(back -> said.set(new Said(T.get("done.undo", back.subject()), false, false))))
                .start();
    }

    private void done(String sentence, Runnable work) {
        tasks.write(sentence, progress -> {
                    work.run();
                    return true;
                })
                .then(ok -> said.set(new Said(sentence, true, false)))
                .start();
    }
}

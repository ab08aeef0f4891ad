package org.shouwang.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.shouwang.branch.Member;
import org.shouwang.branch.Roll;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.solver.Filler;
import org.shouwang.roster.solver.Fillers;
import org.shouwang.roster.solver.PlainFiller;
import org.shouwang.roster.solver.Watcher;

/// 值班表: reading it, who is on duty, and filling it by turns. Single changes are in [Duties], posts in [Posts].
public final class Rosters {
    private static final int MARGIN_DAYS = 7;
    private static final int HISTORY_MONTHS = 12;

    private final Ledger ledger;
    private final Roll roll;
    private final ChineseCalendar calendar;
    private final Clock clock;
    private final Supplier<Filler> filler;

    /// @param clock its zone is the local time of the compound
    public Rosters(Ledger ledger, ChineseCalendar calendar, Clock clock) {
        this(ledger, calendar, clock, Fillers::best);
    }

    /// @param filler asked for when something is to be filled, not before
    Rosters(Ledger ledger, ChineseCalendar calendar, Clock clock, Supplier<Filler> filler) {
        this.filler = filler;
        this.ledger = ledger;
        this.roll = new Roll(ledger);
        this.calendar = calendar;
        this.clock = clock;
    }

    public DutyRoster month(YearMonth month) {
        return period(Period.month(month));
    }

    public DutyRoster period(Period period) {
        return ledger.read(q -> period(q, period));
    }

    /// The same from a reading that is already under way.
    public DutyRoster period(Query q, Period period) {
        return read(
                q,
                period,
                earlier(period.first().minusDays(MARGIN_DAYS), period.first().withDayOfMonth(1)),
                later(
                        period.last().plusDays(MARGIN_DAYS),
                        YearMonth.from(period.last()).atEndOfMonth()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private DutyRoster read(Query q, Period period, LocalDate from, LocalDate until) {
        return new DutyRoster(
                period,
                RosterStore.posts(q),
                RosterStore.shifts(q),
                RosterStore.duties(q, from, until),
                roll.all(q),
                roll.leaves(q, from, until),
                calendar,
                Facts.read(q, from, until),
                Happened.read(q, from, until));
    }

    /// The one count for home, report and check.
    public Figures figures(Period period) {
        return period(period).figures();
    }

    /// Who stands now, and who comes next.
    public OnDuty onDuty() {
        return onDuty(LocalDateTime.now(clock));
    }

    /// At a local moment; a shift from yesterday evening counts until it ends.
    public OnDuty onDuty(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        DutyRoster roster = period(new Period(day.minusDays(1), day.plusDays(2)));
        List<Watch> now = new ArrayList<>();
        List<Watch> next = new ArrayList<>();
        for (Post post : roster.posts()) {
            List<Slot> slots = roster.slots().stream()
                    .filter(slot -> slot.shift().postId().equals(post.id()))
                    .toList();
            slots.stream()
                    .filter(slot -> slot.span().contains(moment))
                    .forEach(slot -> now.add(watch(roster, post, slot)));
            slots.stream()
                    .filter(slot -> slot.begin().isAfter(moment))
                    .min(Comparator.comparing(Slot::begin))
                    .ifPresent(slot -> next.add(watch(roster, post, slot)));
        }
        return new OnDuty(moment, now, next);
    }

    private static Watch watch(DutyRoster roster, Post post, Slot slot) {
        List<Duty> manned = roster.duties(slot.shift().id(), slot.day()).stream()
                .filter(duty -> duty.status().manned())
                .toList();
        Member leader = manned.stream()
                .filter(Duty::leader)
                .findFirst()
                .map(duty -> roster.member(duty.memberId()))
                .orElse(null);
        return new Watch(
                post,
                slot,
                leader,
                manned.stream().map(duty -> roster.member(duty.memberId())).toList(),
                roster.missing(slot));
    }

    /// What everybody stood in the year before a period; read it once and pass it on.
    public History history(Period period) {
        return ledger.read(q -> history(q, period));
    }

    private History history(Query q, Period period) {
        LocalDate last = period.first().minusDays(1);
        Period year = new Period(period.first().minusMonths(HISTORY_MONTHS), last);
        List<Duty> duties = RosterStore.duties(q, year.first(), last);
        if (duties.isEmpty()) {
            return History.NONE;
        }
        Period known = new Period(duties.getFirst().day(), last);
        return new History(read(q, known, known.first(), last));
    }

    /// Fills what is empty in a month at once and without the solver; everything written before stays.
    public Filled fill(YearMonth month) {
        FillOrder order = FillOrder.empty(Period.month(month), month.atDay(1));
        return fill(order.with(FillOrder.QUICK), new PlainFiller(), Watcher.NONE);
    }

    /// Fills what is empty in a period from a day on, as one act that can be undone.
    ///
    /// @throws java.util.concurrent.CancellationException cancelled; nothing is written
    public Filled fill(Period period, LocalDate from, Progress progress) {
        return fill(FillOrder.empty(period, from), watching(progress));
    }

    /// Fills as ordered, as one act that can be undone. The same store, order and effort of steps give the same
    /// roster. The watcher is called on this thread.
    ///
    /// @throws java.util.concurrent.CancellationException from the watcher; nothing is written
    public Filled fill(FillOrder order, Watcher watcher) {
        return fill(order, filler.get(), watcher);
    }

    private Filled fill(FillOrder order, Filler best, Watcher watcher) {
        Period period = order.period();
        DutyRoster seen = period(period);
        Filling tried = new Filling(seen, history(period), order, best, watcher);
        return ledger.write(RosterAct.FILL, period.label(), tx -> {
            DutyRoster now = period(tx, period);
            Filling filling = tried.fits(now) ? tried : new Filling(now, history(tx, period), order, best, watcher);
            filling.write(tx);
            return filling.told(period(tx, period));
        });
    }

    private static Watcher watching(Progress progress) {
        return new Watcher() {
            @Override
            public void found(long penalty, long bound, double seconds) {
                progress.step(0, 0);
            }

            @Override
            public boolean enough() {
                progress.step(0, 0);
                return false;
            }
        };
    }

    /// What arithmetic alone tells before filling, in words: too few people, too few for the nights, for a day, or
    /// of a kind asked for. Empty where nothing is wrong at first sight.
    public List<String> foresee(FillOrder order) {
        return Foresight.of(period(order.period()), order);
    }

    /// What is open now, with the reasons for each person; changes nothing.
    public List<Unfilled> open(Period period, LocalDate from) {
        Casting casting = Casting.of(period(period), history(period), FillOrder.empty(period, from));
        return Explanation.of(casting, casting.written());
    }

    /// Takes out the duties of a period from a day on that are not pinned and were not changed by hand.
    ///
    /// @return how many
    public int clear(Period period, LocalDate from) {
        return ledger.write(RosterAct.CLEAR, period.label(), tx -> {
            List<Duty> loose = RosterStore.duties(tx, period.first(), period.last()).stream()
                    .filter(duty -> !duty.day().isBefore(from) && !duty.pinned() && duty.status() == DutyStatus.ON)
                    .toList();
            loose.forEach(duty -> tx.delete("duty", duty));
            return loose.size();
        });
    }

    public List<Conflict> conflicts(DutyRoster roster) {
        return Conflicts.of(roster);
    }

    /// Local time of the compound.
    public Clock clock() {
        return clock;
    }

    /// Today in the compound.
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

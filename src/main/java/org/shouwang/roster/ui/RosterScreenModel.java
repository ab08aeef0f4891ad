package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberIndex;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.GateRegister;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Changed;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Undone;
import org.shouwang.roster.Candidate;
import org.shouwang.roster.Duties;
import org.shouwang.roster.FillOrder;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Slot;
import org.shouwang.roster.Standing;
import org.shouwang.roster.ui.paper.RosterFiles;

/// What the roster screen shows and can do: one month, one week of it in front.
public final class RosterScreenModel {
    private static final Texts T = Texts.of(RosterScreenModel.class);
    private static final String[] READ = {
        "duty",
        "shift",
        "post",
        "member",
        "member_leave",
        "setting",
        "shift_number",
        "shift_mix",
        "shift_succession",
        "duty_profile",
        "duty_wish",
        "duty_pair",
        "roster_rule",
        "rule_waiver",
        "walk_up",
        "duty_suspension"
    };

    private final Ledger ledger;
    private final Rosters rosters;
    private final RosterSetup setup;
    private final RosterReading reading;
    private final DutyEdits edits;
    private final MemberIndex index;
    private final Tasks tasks;
    private final RosterFiles files;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>(this, "shown");
    private final ObjectProperty<@Nullable Said> said = new SimpleObjectProperty<>(this, "said");
    private final ObjectProperty<RosterView> view = new SimpleObjectProperty<>(this, "view", RosterView.SHIFTS);
    private final ObjectProperty<RosterSpan> span = new SimpleObjectProperty<>(this, "span", RosterSpan.WEEK);
    private volatile boolean loaded;
    private long asked;

    /// @param look what stands around a printed sheet
    public RosterScreenModel(Ledger ledger, Rosters rosters, MemberIndex index, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.index = index;
        this.tasks = tasks;
        this.files = new RosterFiles(ledger, rosters, index, tasks, look);
        this.setup = RosterSetup.of(ledger);
        this.reading = new RosterReading(rosters);
        this.edits = new DutyEdits(new Duties(ledger), setup, tasks, shown, said);
        this.day = new SimpleObjectProperty<>(this, "day", rosters.today());
        ledger.onChange(this::changed);
    }

    private void changed(Changed change) {
        if (loaded && change.touches(READ)) {
            load();
        }
    }

    public ObjectProperty<@Nullable Shown> shown() {
        return shown;
    }

    public ObjectProperty<@Nullable Said> said() {
        return said;
    }

    public ObjectProperty<RosterView> view() {
        return view;
    }

    public ObjectProperty<RosterSpan> span() {
        return span;
    }

    /// The days in sight: the week or the month.
    public Period inSight() {
        return span.get() == RosterSpan.WEEK ? week() : Period.month(month());
    }

    /// A day of the week in front; its month is the month that is shown.
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    public YearMonth month() {
        return YearMonth.from(day.get());
    }

    public Period week() {
        return Period.week(day.get());
    }

    /// Posts, people, rules: everything that is set up once.
    /// Where a post may stand; in the background.
    List<Checkpoint> checkpoints() {
        return ledger.read(GateRegister::checkpoints);
    }

    public RosterSetup setup() {
        return setup;
    }

    /// Everyone on the roll, from memory.
    public List<Member> people() {
        return index.people();
    }

    /// A quiet line about what was done, with a way back.
    void tell(String sentence) {
        said.set(new Said(sentence, true, false));
    }

    public Rosters rosters() {
        return rosters;
    }

    /// What can go on paper and into files.
    public RosterFiles files() {
        return files;
    }

    /// Puts a day in front and reads its month where it is another one.
    public void go(LocalDate other) {
        boolean same = YearMonth.from(other).equals(month());
        day.set(other);
        if (!same || shown.get() == null) {
            load();
        }
    }

    public void goMonth(int months) {
        YearMonth other = month().plusMonths(months);
        LocalDate today = rosters.today();
        go(YearMonth.from(today).equals(other) ? today : other.atDay(1));
    }

    /// Reads the month again.
    public void load() {
        loaded = true;
        long mine;
        YearMonth month;
        synchronized (this) {
            mine = ++asked;
            month = month();
        }
        tasks.run(T.get("work.load"), progress -> reading.month(month))
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

    /// How everyone stands beside the others in the year up to the end of this month; for the background.
    List<Standing> standings() {
        Shown now = shown.get();
        return now == null ? List.of() : reading.standings(now);
    }

    /// Whom one could write into a place; `typed` filters by name, pinyin or phone.
    public List<Candidate> candidates(Slot slot, String typed) {
        Shown now = shown.get();
        if (now == null) {
            return List.of();
        }
        List<Candidate> all = now.candidates().of(slot);
        if (typed.isBlank()) {
            return all;
        }
        Set<Member> found = Set.copyOf(index.find(typed, 50));
        return all.stream().filter(each -> found.contains(each.member())).toList();
    }

    /// Single changes by hand.
    public DutyEdits edits() {
        return edits;
    }

    /// Fills what is empty: from today on, or the whole of a month that is over or to come.
    public void fill() {
        Period period = Period.month(month());
        fill(FillOrder.empty(period, from(period)), new FillRun(), () -> {});
    }

    /// Fills as ordered.
    ///
    /// @param run shows how far it is and can stop it
    /// @param ended after it, whatever came of it
    public void fill(FillOrder order, FillRun run, Runnable ended) {
        tasks.run(T.get("work.fill"), progress -> {
                    run.foresee(rosters.foresee(order));
                    return rosters.fill(order, run.watcher(progress));
                })
                .then(filled -> {
                    ended.run();
                    said.set(FillWords.told(order, filled, run.foreseen()));
                })
                .otherwise(fault -> {
                    ended.run();
                    said.set(new Said(fault.sentence(), false, true));
                })
                .stopped(() -> {
                    ended.run();
                    said.set(new Said(T.get("fill.cancelled"), false, false));
                })
                .start();
    }

    public void clear() {
        Period period = Period.month(month());
        tasks.write(T.get("work.clear"), progress -> rosters.clear(period, from(period)))
                .then(count -> said.set(new Said(T.get("done.clear", count), count > 0, false)))
                .start();
    }

    /// The first day that filling and clearing touch.
    public LocalDate from(Period period) {
        LocalDate today = rosters.today();
        return period.contains(today) ? today : period.first();
    }

    /// What [#undo] would take back now.
    Optional<Undone.Step> undoable() {
        return ledger.undoable();
    }

    public void undo() {
        tasks.write(T.get("work.undo"), progress -> ledger.undo())
                .then(step ->
                        step.ifPresent(back -> said.set(new Said(T.get("done.undo", back.subject()), false, false))))
                .start();
    }

    /// Such as `11月12日 00-08 南门`.
    public String where(Slot slot) {
        return edits.where(slot);
    }
}

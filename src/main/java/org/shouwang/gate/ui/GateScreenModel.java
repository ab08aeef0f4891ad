package org.shouwang.gate.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.Checkpoints;
import org.shouwang.gate.ClockDoubt;
import org.shouwang.gate.ClockWatch;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateLists;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.GateSpan;
import org.shouwang.gate.Gates;
import org.shouwang.gate.sheet.EntrySheet;
import org.shouwang.gate.sheet.EntryWish;
import org.shouwang.household.Households;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The gate on one day: its list, its figures, who is still out or inside; and the entry line.
public final class GateScreenModel {
    private static final Texts T = Texts.of(GateScreenModel.class);

    final EntryScreenModel entry;
    final LineActs lines;
    final ObjectProperty<LocalDate> day;
    final ObjectProperty<@Nullable Checkpoint> checkpoint = new SimpleObjectProperty<>();
    final ObservableList<Checkpoint> checkpoints = FXCollections.observableArrayList();

    /// Where people can be let through today; all of them where none is open.
    final ObservableList<Checkpoint> offered = FXCollections.observableArrayList();
    final ObjectProperty<GateHabits> habits;
    /// What is wrong with the clock of this computer, null for nothing.
    final ObjectProperty<@Nullable ClockDoubt> clockDoubt = new SimpleObjectProperty<>();
    /// Who is out or inside, those most overdue first.
    final ReadOnlyObjectWrapper<List<OpenLine>> open = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyObjectWrapper<GateLists.Day> list;
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);
    private final Ledger ledger;
    private final Gates gates;
    private final GateLists lists;
    private final Clock clock;
    private final ClockWatch watch;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private boolean reading;
    private boolean again;

    /// @param gates with the outsiders known to the whole program
    /// @param clock in the zone of the compound
    /// @param look what stands around a printed list
    public GateScreenModel(
            Ledger ledger,
            Gates gates,
            Households households,
            ResidentIndex index,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> look) {
        this.ledger = ledger;
        this.gates = gates;
        this.lists = new GateLists(ledger, clock);
        this.lines = new LineActs(ledger, gates, lists, checkpoint, clock, tasks);
        this.clock = clock;
        this.watch = new ClockWatch(clock, System::nanoTime);
        this.tasks = tasks;
        this.look = look;
        Waiting waiting = new Waiting();
        Lookup lookup = new Lookup(ledger, gates, households, index, clock);
        Recognition recognition = new Recognition(lookup, gates.visitors(), index, tasks, waiting);
        entry = new EntryScreenModel(recognition, waiting, gates, clock, tasks);
        habits = new SimpleObjectProperty<>(GateHabits.USUAL);
        entry.acts.admitsOnScan(() -> habits.get().admitsOnScan());
        day = new SimpleObjectProperty<>(gates.today());
        list = new ReadOnlyObjectWrapper<>(
                new GateLists.Day(day.get(), List.of(), List.of(), List.of(), GateFigures.NONE));
        checkpoint.subscribe(at -> entry.checkpoint(at == null ? null : at.id()));
        day.subscribe(other -> {
            if (loaded.get()) {
                refresh();
            }
        });
        ledger.onChange(changed -> {
            if (changed.touches(
                    "entry_check",
                    "checkpoint",
                    "entrance",
                    "household",
                    "resident",
                    "gate_rule_set",
                    "controlled_zone",
                    "pass")) {
                boolean lines = changed.touches("entry_check");
                tasks.run(T.get("task.list"), progress -> true)
                        .then(come -> {
                            if (lines) {
                                entry.cleared.set(null); // a later act is the first to be taken back
                            }
                            refresh();
                        })
                        .start();
            }
        });
    }

    /// Keeps the habits where the program keeps preferences.
    public GateScreenModel keep(String kept, Consumer<String> keeper) {
        habits.set(GateHabits.of(kept));
        habits.subscribe((before, now) -> keeper.accept(now.kept()));
        return this;
    }

    void like(UnaryOperator<GateHabits> how) {
        habits.set(how.apply(habits.get()));
    }

    /// What is listed now.
    public ReadOnlyObjectProperty<GateLists.Day> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// Whether the first reading has come back.
    public ReadOnlyObjectProperty<Boolean> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Reads the day again; while it is being read, once more afterwards.
    public void refresh() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        LocalDate of = day.get();
        tasks.run(T.get("task.list"), progress -> read(of))
                .then(this::show)
                .otherwise(fault -> {
                    reading = false;
                    throw fault;
                })
                .start();
    }

    private Reading read(LocalDate of) {
        LocalDate today = gates.today();
        GateLists.Day shown = lists.of(of);
        GateLists.Day now = of.equals(today) ? shown : lists.of(today);
        Optional<Duration> behind = gates.clockBehind();
        return new Reading(
                shown,
                now,
                gates.checkpoints(),
                ledger.read(q -> Checkpoints.offered(q, today)),
                gates.rules(),
                behind.map(by -> new ClockDoubt(true, by)).orElse(null));
    }

    private record Reading(
            GateLists.Day day,
            GateLists.Day today,
            List<Checkpoint> checkpoints,
            List<Checkpoint> offered,
            GateRules rules,
            @Nullable ClockDoubt behind) {}

    private void show(Reading read) {
        reading = false;
        if (again) {
            again = false;
            refresh();
        }
        if (!read.day().day().equals(day.get())) {
            return;
        }
        List<Checkpoint> open = read.offered().isEmpty() ? read.checkpoints() : read.offered();
        if (!checkpoints.equals(read.checkpoints()) || !offered.equals(open)) {
            Checkpoint now = checkpoint.get();
            long wanted = now == null ? habits.get().checkpoint() : now.id().value();
            checkpoints.setAll(read.checkpoints());
            offered.setAll(open);
            checkpoint.set(chosen(wanted));
        }
        entry.recognition.inside(read.today().notLeft());
        if (!read.rules().equals(entry.rules.get())) {
            entry.rules.set(read.rules());
        }
        clockDoubt.set(watch.doubt().orElse(read.behind()));
        loaded.set(true);
        list.set(read.day());
        judge(read.day());
    }

    private @Nullable Checkpoint chosen(long wanted) {
        return offered.stream()
                .filter(point -> point.id().value() == wanted)
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .orElse(null);
    }

    /// Looks at the clock: who has become overdue, whether somebody moved it.
    void tick() {
        judge(list.get());
        watch.doubt().ifPresent(clockDoubt::set);
        if (loaded.get()
                && day.get().equals(list.get().day())
                && day.get().plusDays(1).equals(gates.today())) {
            day.set(gates.today()); // past midnight the gate goes on
        }
    }

    private void judge(GateLists.Day at) {
        boolean now = at.day().equals(gates.today());
        open.set(OpenLine.of(at, now ? entry.rules.get() : null, clock.instant()));
    }

    /// The clerk says the clock is right.
    void acceptClock() {
        watch.accept();
        clockDoubt.set(null);
    }

    /// Chosen by the clerk; kept for this computer.
    void standAt(Checkpoint point) {
        checkpoint.set(point);
        like(how -> how.at(point.id().value()));
    }

    public boolean today() {
        return day.get().equals(gates.today());
    }

    void step(int days) {
        LocalDate other = day.get().plusDays(days);
        if (!other.isAfter(gates.today())) {
            day.set(other);
        }
    }

    void backToToday() {
        day.set(gates.today());
    }

    Checkpoint addCheckpoint(String name) {
        return gates.addCheckpoint(name);
    }

    List<Sheet> monthSheet() {
        LocalDate first = day.get().withDayOfMonth(1);
        LocalDate last = first.plusMonths(1).minusDays(1);
        String subtitle = T.get("sheet.month", look.get().compound(), first.getYear(), first.getMonthValue());
        return List.of(EntrySheet.of(ledger, clock, EntryWish.of(GateSpan.of(first, last), subtitle)));
    }

    Clock clock() {
        return clock;
    }
}

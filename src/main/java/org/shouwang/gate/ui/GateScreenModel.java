package org.shouwang.gate.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateLists;
import org.shouwang.gate.GateRegister;
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
    final ObjectProperty<LocalDate> day;
    final ObjectProperty<@Nullable Checkpoint> checkpoint = new SimpleObjectProperty<>();
    final ObservableList<Checkpoint> checkpoints = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<GateLists.Day> list;
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);

    private final Ledger ledger;
    private final Gates gates;
    private final Corrections corrections;
    private final GateLists lists;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// @param clock in the zone of the compound
    /// @param look what stands around a printed list
    public GateScreenModel(
            Ledger ledger,
            Households households,
            ResidentIndex index,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> look) {
        this.ledger = ledger;
        this.gates = new Gates(ledger, clock);
        this.corrections = new Corrections(ledger, gates, clock);
        this.lists = new GateLists(ledger, clock);
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        GateRegister register = new GateRegister(ledger, clock);
        Recognition recognition = new Recognition(gates, register, households, index, tasks);
        entry = new EntryScreenModel(recognition, gates, clock, tasks);
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
            if (changed.touches("entry_check", "checkpoint", "household", "resident")) {
                tasks.run(T.get("task.list"), progress -> true)
                        .then(come -> refresh())
                        .start();
            }
        });
    }

    /// What is listed now.
    public ReadOnlyObjectProperty<GateLists.Day> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// Whether the first reading has come back.
    public ReadOnlyObjectProperty<Boolean> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Reads the day again.
    public void refresh() {
        LocalDate of = day.get();
        tasks.run(
                        T.get("task.list"),
                        progress -> new Reading(lists.of(of), lists.of(gates.today()), gates.checkpoints()))
                .then(this::show)
                .start();
    }

    private record Reading(GateLists.Day day, GateLists.Day today, List<Checkpoint> checkpoints) {}

    private void show(Reading read) {
        if (!read.day().day().equals(day.get())) {
            return;
        }
        checkpoints.setAll(read.checkpoints());
        Checkpoint now = checkpoint.get();
        checkpoint.set(read.checkpoints().stream()
                .filter(point -> now == null ? point.open() : point.id().equals(now.id()))
                .findFirst()
                .orElse(read.checkpoints().isEmpty() ? null : read.checkpoints().getFirst()));
        entry.recognition.inside(read.today().notLeft());
        loaded.set(true);
        list.set(read.day());
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

    /// One key of the panel: a resident is back, an outsider has left.
    void close(EntryLine line, Consumer<EntryCheck> then) {
        Checkpoint here = checkpoint.get();
        if (here != null) {
            EntryId id = line.entry().id();
            boolean out = line.entry().category().outsider();
            tasks.write(
                            T.get("task.register"),
                            progress -> out
                                    ? gates.registerLeaving(id, here.id(), null)
                                    : gates.registerReturn(id, here.id(), null))
                    .then(then)
                    .start();
        }
    }

    void makeVoid(List<EntryLine> lines, String why, Runnable then) {
        List<EntryId> ids = lines.stream().map(line -> line.entry().id()).toList();
        tasks.write(T.get("task.register"), progress -> {
                    corrections.makeVoid(ids, why);
                    return true;
                })
                .then(done -> then.run())
                .start();
    }

    EntryCheck revise(EntryCheck line, EntryDraft right, @Nullable String reason) {
        return corrections.mendable(line)
                ? corrections.mend(line.id(), right, reason)
                : corrections.correct(line.id(), right, reason, T.get("correct.why"));
    }

    Checkpoint addCheckpoint(String name) {
        return gates.addCheckpoint(name);
    }

    /// Takes back the last act of this sitting.
    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    List<Sheet> daySheet() {
        LocalDate of = day.get();
        String subtitle = T.get("sheet.day", look.get().compound(), of);
        return List.of(EntrySheet.of(ledger, clock, new EntryWish(GateSpan.of(of, of), subtitle, false, 8)));
    }

    List<Sheet> monthSheet() {
        LocalDate first = day.get().withDayOfMonth(1);
        LocalDate last = first.plusMonths(1).minusDays(1);
        String subtitle = T.get("sheet.month", look.get().compound(), first.getYear(), first.getMonthValue());
        return List.of(EntrySheet.of(ledger, clock, EntryWish.of(GateSpan.of(first, last), subtitle)));
    }

    Supplier<PageLook> look() {
        return look;
    }

    Clock clock() {
        return clock;
    }
}

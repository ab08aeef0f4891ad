package org.shouwang.gate.ui;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Plate;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Warning;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The entry line of the gate: who is there, what is ticked and typed, and what stands against it. What is done
/// about it is with `acts`.
public final class EntryScreenModel {
    /// Who is being entered: somebody of the registry, an outsider on foot, an outsider in a car.
    enum Mode {
        RESIDENT,
        OUTSIDER,
        VEHICLE
    }

    private static final Texts T = Texts.of(EntryScreenModel.class);

    final Waiting waiting;
    final EntryActs acts;
    final Recognition recognition;
    final EntryFields fields = new EntryFields();
    final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.RESIDENT);
    final ObjectProperty<GateRules> rules = new SimpleObjectProperty<>(GateRules.usual());
    final ObservableList<Warning> warnings = FXCollections.observableArrayList();
    final StringProperty problem = new SimpleStringProperty("");
    /// What was cleared last and can be brought back, null for nothing.
    final ObjectProperty<@Nullable Cleared> cleared = new SimpleObjectProperty<>();

    private final Gates gates;
    private final Clock clock;
    private final Tasks tasks;
    private @Nullable CheckpointId checkpoint;
    private Consumer<Mode> onBegin = mode -> {};
    private int weighed;
    private boolean quiet;

    EntryScreenModel(Recognition recognition, Waiting waiting, Gates gates, Clock clock, Tasks tasks) {
        this.recognition = recognition;
        this.waiting = waiting;
        this.gates = gates;
        this.clock = clock;
        this.tasks = tasks;
        acts = new EntryActs(this, gates, tasks);
        recognition.onNew(this::typed);
        recognition.recognised.subscribe(this::recognised);
        recognition.refused.subscribe(problem::set);
        mode.subscribe(now -> weigh());
        rules.subscribe(now -> weigh());
        fields.weighty().forEach(property -> property.subscribe(now -> weigh()));
        fields.plate.subscribe(this::plated);
    }

    /// What was held, ticked and typed when the line was cleared.
    record Cleared(@Nullable Recognised who, String typed, Mode mode, Runnable fields) {}

    void checkpoint(@Nullable CheckpointId at) {
        checkpoint = at;
    }

    /// Told when the fields of an outsider or a vehicle come up to be filled.
    void onBegin(Consumer<Mode> taker) {
        onBegin = taker;
    }

    /// Somebody else is looked for; what was ticked and typed can be brought back.
    private void typed() {
        if (fields.touched()) {
            keep();
        }
        if (mode.get() != Mode.RESIDENT) {
            quietly(fields::clear);
            mode.set(Mode.RESIDENT);
        }
    }

    private void recognised(@Nullable Recognised before, @Nullable Recognised who) {
        if (quiet) {
            return;
        }
        boolean same = before != null
                && who != null
                && before.household() != null
                && Objects.equals(before.household(), who.household())
                && Objects.equals(before.person(), who.person());
        if (who != null && !same) {
            quietly(() -> {
                String plate = fields.plate.get();
                fields.clear(); // what was looked at belongs to the one before
                LastEntry.fill(fields, who, rules.get());
                if (mode.get() == Mode.VEHICLE && fields.plate.get().isEmpty()) {
                    fields.plate.set(plate);
                }
            });
            Guest guest = who.guest();
            mode.set(guest == null ? Mode.RESIDENT : guest.plate() != null ? Mode.VEHICLE : Mode.OUTSIDER);
        }
        if (who == null && before != null && !recognition.typed.get().isBlank()) {
            quietly(fields::clear); // what was filled in belongs to somebody else
            mode.set(Mode.RESIDENT);
        }
        weigh();
    }

    /// A whole plate in the field of a vehicle nobody was recognised for yet.
    private void plated(String text) {
        if (!quiet && mode.get() == Mode.VEHICLE && fields.name.get().isBlank() && !text.isBlank()) {
            Plate plate = new Plate(text);
            if (plate.kind() != Plate.Kind.DOUBTFUL) {
                recognition.plated(plate);
            }
        }
    }

    /// F6, F4: what stands in the line becomes name, phone, plate or door of the outsider; a household held becomes
    /// the one they go to.
    void begin(Mode other) {
        waiting.then(() -> begin(other, recognition.typed.get().strip()));
    }

    void begin(Mode other, String words) {
        Recognised who = recognition.recognised.get();
        if (fields.touched() || recognition.held()) {
            keep();
        }
        quietly(() -> {
            recognition.clear();
            fields.clear();
            if (who != null && who.household() != null && (words.isEmpty() || Words.of(words) == Words.DOOR)) {
                fields.visiting.set(who.household());
            } else if (!words.isEmpty()) {
                fields.put(words, recognition.index());
            }
        });
        Mode now = Words.of(words.isEmpty() ? "-" : words) == Words.PLATE ? Mode.VEHICLE : other;
        mode.set(now);
        weigh();
        plated(fields.plate.get());
        onBegin.accept(now);
    }

    /// Esc: clears; `restore` brings it back.
    void clear() {
        if (recognition.held() || fields.touched() || !recognition.typed.get().isBlank()) {
            keep();
        }
        wipe();
    }

    private void keep() {
        Recognised who = recognition.recognised.get();
        cleared.set(new Cleared(
                who, recognition.recognised.get() != null ? "" : recognition.typed.get(), mode.get(), fields.kept()));
    }

    /// Brings back what was cleared last.
    void restore() {
        Cleared before = cleared.get();
        if (before != null) {
            cleared.set(null);
            quietly(() -> {
                recognition.hold(before.who(), before.mode() == Mode.RESIDENT ? before.typed() : "");
                mode.set(before.mode());
                before.fields().run();
            });
            weigh();
            if (before.mode() != Mode.RESIDENT && before.who() == null) {
                onBegin.accept(before.mode());
            }
        }
    }

    /// Empties everything without keeping it.
    void wipe() {
        quietly(() -> {
            recognition.clear();
            fields.clear();
            mode.set(Mode.RESIDENT);
        });
        weigh();
    }

    private void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        change.run();
        quiet = before;
    }

    /// Reads everything again: warnings, or what cannot be read.
    private void weigh() {
        if (quiet) {
            return;
        }
        int mine = ++weighed;
        try {
            EntryDraft draft = draft();
            problem.set(recognition.refused.get());
            if (draft == null) {
                warnings.clear();
                return;
            }
            waiting.begin();
            tasks.run(T.get("task.recognise"), progress -> gates.warnings(draft))
                    .then(found -> weighed(mine, found, ""))
                    .otherwise(fault -> weighed(mine, List.of(), fault.sentence()))
                    .stopped(waiting::end)
                    .start();
        } catch (Fault fault) {
            warnings.clear();
            problem.set(fault.sentence());
        }
    }

    private void weighed(int mine, List<Warning> found, String wrong) {
        if (mine == weighed) {
            warnings.setAll(found);
            problem.set(wrong);
        }
        waiting.end();
    }

    /// Whether somebody is being entered and the line is empty, so that single letters are acts.
    boolean held() {
        return recognition.typed.get().isEmpty()
                && (recognition.recognised.get() != null || mode.get() != Mode.RESIDENT);
    }

    /// Whether Enter asks for a reason first.
    boolean barred() {
        return warnings.stream().anyMatch(Warning::bars);
    }

    /// What would be written now; says what is missing where it is nothing.
    @Nullable
    EntryDraft ready() {
        try {
            EntryDraft draft = draft();
            if (draft == null && problem.get().isEmpty()) {
                problem.set(mode.get() == Mode.RESIDENT ? T.get("problem.nobody") : T.get("problem.name"));
            }
            return draft;
        } catch (Fault fault) {
            problem.set(fault.sentence());
            return null;
        }
    }

    private @Nullable EntryDraft draft() {
        CheckpointId here = checkpoint;
        return here == null ? null : EntryDrafts.of(mode.get(), recognition.recognised.get(), fields, here, clock);
    }

    @Nullable
    CheckpointId checkpoint() {
        return checkpoint;
    }

    Clock clock() {
        return clock;
    }

    /// Which way the button says.
    Direction direction() {
        return fields.direction.get();
    }
}

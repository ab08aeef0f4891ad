package org.shouwang.gate.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Warning;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The entry line of the gate: who is there, what stands against it, and what Enter and F8 do.
public final class EntryScreenModel {
    /// Who is being entered: somebody of the registry, an outsider on foot, an outsider in a car.
    enum Mode {
        RESIDENT,
        OUTSIDER,
        VEHICLE
    }

    private static final Texts T = Texts.of(EntryScreenModel.class);

    final Recognition recognition;
    final EntryFields fields = new EntryFields();
    final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.RESIDENT);
    final ObservableList<Warning> warnings = FXCollections.observableArrayList();
    final StringProperty problem = new SimpleStringProperty("");

    private final Gates gates;
    private final Clock clock;
    private final Tasks tasks;
    private @Nullable CheckpointId checkpoint;
    private Consumer<EntryCheck> onDone = entry -> {};
    private Runnable onReasonNeeded = () -> {};
    private boolean clearing;

    EntryScreenModel(Recognition recognition, Gates gates, Clock clock, Tasks tasks) {
        this.recognition = recognition;
        this.gates = gates;
        this.clock = clock;
        this.tasks = tasks;
        recognition.typed.subscribe(text -> {
            if (!text.isBlank()) {
                mode.set(Mode.RESIDENT);
            }
        });
        recognition.recognised.subscribe((before, who) -> {
            if (before != null && who != null) {
                fields.clear(); // what was looked at belongs to the one before
            }
            if (who != null) {
                fields.direction.set(Recognition.usual(who));
            }
            weigh();
        });
        mode.subscribe(now -> weigh());
        fields.weighty().forEach(property -> property.subscribe(now -> weigh()));
    }

    void checkpoint(@Nullable CheckpointId at) {
        checkpoint = at;
    }

    void onDone(Consumer<EntryCheck> taker) {
        onDone = taker;
    }

    void onReasonNeeded(Runnable ask) {
        onReasonNeeded = ask;
    }

    /// F6, F4 and back.
    void begin(Mode other) {
        clear();
        mode.set(other);
        fields.category.set(EntryCategory.SUPPLY);
    }

    /// Esc.
    void clear() {
        clearing = true;
        recognition.clear();
        fields.clear();
        mode.set(Mode.RESIDENT);
        clearing = false;
        weigh();
    }

    /// Reads everything again: warnings, or what cannot be read.
    private void weigh() {
        if (clearing) {
            return;
        }
        problem.set("");
        try {
            EntryDraft draft = draft();
            warnings.setAll(draft == null ? List.of() : gates.warnings(draft));
        } catch (Fault fault) {
            warnings.clear();
            problem.set(fault.sentence());
        }
    }

    /// Whether Enter asks for a reason first.
    boolean barred() {
        return warnings.stream().anyMatch(Warning::bars);
    }

    /// Hours since the sampling typed, null where none can be read.
    @Nullable
    Long sampleHours() {
        try {
            Instant at = fields.sampledAt(clock);
            return at == null ? null : Duration.between(at, clock.instant()).toHours();
        } catch (Fault unreadable) {
            return null; // the line of the problem says it
        }
    }

    boolean sampleTooOld() {
        try {
            Instant at = fields.sampledAt(clock);
            return at != null && gates.rules().tooOld(at, clock.instant());
        } catch (Fault unreadable) {
            return false; // the line of the problem says it
        }
    }

    /// Enter: lets the person through, or registers that an outsider who is inside leaves.
    void admit() {
        recognition.whenRead(() -> {
            Recognised who = recognition.recognised.get();
            EntryLine leaving = who == null ? null : who.inside();
            CheckpointId here = checkpoint;
            if (here != null && leaving != null) {
                write(() -> gates.registerLeaving(leaving.entry().id(), here, null));
                return;
            }
            EntryDraft draft = ready();
            String why = fields.reason.get();
            if (draft != null && barred() && why.isBlank()) {
                onReasonNeeded.run();
            } else if (draft != null) {
                write(() -> gates.admit(draft, why));
            }
        });
    }

    /// F8 and a reason: sends the person back.
    void turnAway(String why) {
        recognition.whenRead(() -> {
            EntryDraft draft = ready();
            if (draft != null) {
                write(() -> gates.turnAway(draft, why));
            }
        });
    }

    /// Whether there is somebody to let through or to send back; says so where there is nobody.
    boolean somebody() {
        return ready() != null;
    }

    private @Nullable EntryDraft ready() {
        try {
            EntryDraft draft = draft();
            if (draft == null) {
                problem.set(mode.get() == Mode.RESIDENT ? T.get("problem.nobody") : T.get("problem.name"));
            }
            return draft;
        } catch (Fault fault) {
            problem.set(fault.sentence());
            return null;
        }
    }

    private @Nullable EntryDraft draft() {
        boolean resident = mode.get() == Mode.RESIDENT;
        Passer who = resident ? EntryFields.resident(recognition.recognised.get()) : fields.outsider();
        return who == null || checkpoint == null ? null : fields.draft(checkpoint, who, clock);
    }

    private void write(Supplier<EntryCheck> act) {
        tasks.write(T.get("task.register"), progress -> act.get())
                .then(entry -> {
                    clear();
                    onDone.accept(entry);
                })
                .otherwise(fault -> problem.set(fault.sentence()))
                .start();
    }

    Clock clock() {
        return clock;
    }

    /// Which way the button says.
    Direction direction() {
        return fields.direction.get();
    }
}

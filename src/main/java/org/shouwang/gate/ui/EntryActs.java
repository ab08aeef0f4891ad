package org.shouwang.gate.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.Gates;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.pass.PassId;
import org.shouwang.gate.pass.PassNumber;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;

/// What Enter, F8 and the keys of emergency vehicles do with whoever is held at the gate: each in its turn, each once.
final class EntryActs {
    private static final Texts T = Texts.of(EntryActs.class);
    private static final Duration BOUNCE = Duration.ofSeconds(60);

    private final EntryScreenModel model;
    private final Gates gates;
    private final Tasks tasks;
    private Supplier<Boolean> admitsOnScan = () -> false;
    private Consumer<EntryCheck> onDone = entry -> {};
    private Runnable onReasonNeeded = () -> {};
    private @Nullable PassId admitted;
    private Instant admittedAt = Instant.EPOCH;

    EntryActs(EntryScreenModel model, Gates gates, Tasks tasks) {
        this.model = model;
        this.gates = gates;
        this.tasks = tasks;
    }

    /// Whether a valid pass lets through without a further key.
    void admitsOnScan(Supplier<Boolean> wanted) {
        admitsOnScan = wanted;
    }

    void onDone(Consumer<EntryCheck> taker) {
        onDone = taker;
    }

    void onReasonNeeded(Runnable ask) {
        onReasonNeeded = ask;
    }

    /// Enter: settles on who is meant, or lets through whoever is held.
    void enter() {
        model.waiting.then(() -> {
            String words = model.recognition.typed.get().strip();
            Recognised who = model.recognition.recognised.get();
            if (words.isEmpty()) {
                admitNow();
            } else if (who != null) {
                model.recognition.take();
                scanned(who);
            } else if (model.recognition.refused.get().isEmpty() && !PassNumber.scanned(words)) {
                model.begin(EntryScreenModel.Mode.OUTSIDER, words);
            }
        });
    }

    /// A card that was just let through and is read once more does not go the other way at once.
    private void scanned(Recognised who) {
        ShownPass pass = who.pass();
        if (pass == null || !pass.scanned()) {
            return;
        }
        boolean again = pass.pass().id().equals(admitted)
                && Duration.between(admittedAt, model.clock().instant()).abs().compareTo(BOUNCE) < 0;
        if (again) {
            model.problem.set(T.get("scan.again", pass.pass().spoken()));
        } else if (admitsOnScan.get() && pass.state().valid()) {
            model.fields.tickAll(model.rules.get());
            model.waiting.then(() -> {
                if (!model.barred()) {
                    admitNow();
                }
            });
        }
    }

    /// Enter with somebody held: lets the person through.
    void admit() {
        model.waiting.then(this::admitNow);
    }

    private void admitNow() {
        Recognised who = model.recognition.recognised.get();
        CheckpointId here = model.checkpoint();
        if (here != null && who != null && who.inside() != null) {
            var arrival = who.inside().entry().id();
            write(() -> gates.registerLeaving(arrival, here, null));
            return;
        }
        EntryDraft draft = model.ready();
        String why = model.fields.reason.get();
        if (draft != null && model.barred() && why.isBlank()) {
            onReasonNeeded.run();
        } else if (draft != null) {
            write(() -> gates.admit(draft, model.barred() ? why : null));
        }
    }

    /// F8 and a reason: sends the person back.
    ///
    /// @param advice what they were told, `""` for nothing
    void turnAway(String why, String advice) {
        model.waiting.then(() -> {
            EntryDraft draft = model.ready();
            if (draft != null) {
                write(() -> gates.turnAway(draft, why, advice));
            }
        });
    }

    /// One key: the vehicle comes in at once.
    void emergency(VehicleKind kind) {
        CheckpointId here = model.checkpoint();
        if (here != null) {
            model.waiting.then(() -> save(() -> gates.admitEmergency(here, kind), onDone));
        }
    }

    /// Runs `act` once everything is read, if there is somebody to let through or to send back; says so where
    /// there is nobody.
    void somebody(Runnable act) {
        model.waiting.then(() -> {
            if (model.ready() != null) {
                act.run();
            }
        });
    }

    private void write(Supplier<EntryCheck> act) {
        save(act, entry -> {
            model.cleared.set(null);
            admitted = entry.passId();
            admittedAt = model.clock().instant();
            model.wipe();
            onDone.accept(entry);
        });
    }

    private void save(Supplier<EntryCheck> act, Consumer<EntryCheck> then) {
        model.waiting.beginSaving();
        tasks.write(T.get("task.register"), progress -> act.get())
                .then(entry -> {
                    then.accept(entry);
                    model.waiting.endSaving();
                })
                .otherwise(fault -> {
                    boolean lost = model.waiting.drop() > 0;
                    model.problem.set(lost ? T.get("problem.dropped", fault.sentence()) : fault.sentence());
                    model.waiting.endSaving();
                })
                .stopped(model.waiting::endSaving)
                .start();
    }
}

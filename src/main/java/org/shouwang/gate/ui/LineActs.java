package org.shouwang.gate.ui;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateLists;
import org.shouwang.gate.Gates;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Undone;

/// What is done with lines that are in the register: somebody is back or gone, a line is mended or made void.
final class LineActs {
    private static final Texts T = Texts.of(LineActs.class);

    private final Ledger ledger;
    private final Gates gates;
    private final Corrections corrections;
    private final GateLists lists;
    private final ObservableValue<@Nullable Checkpoint> checkpoint;
    private final Tasks tasks;
    private final Set<EntryId> closing = new HashSet<>();

    LineActs(
            Ledger ledger,
            Gates gates,
            GateLists lists,
            ObservableValue<@Nullable Checkpoint> checkpoint,
            Clock clock,
            Tasks tasks) {
        this.ledger = ledger;
        this.gates = gates;
        this.corrections = new Corrections(ledger, gates, clock);
        this.lists = lists;
        this.checkpoint = checkpoint;
        this.tasks = tasks;
    }

    /// One key of the panel: a resident is back, an outsider has left. Pressed twice it counts once.
    ///
    /// @param refused gets the sentence where it was registered already, as at the other checkpoint
    void close(OpenLine line, Consumer<EntryCheck> then, Consumer<String> refused) {
        Checkpoint here = checkpoint.getValue();
        EntryId id = line.line().entry().id();
        if (here != null && closing.add(id)) {
            tasks.write(
                            T.get("task.register"),
                            progress -> line.resident()
                                    ? gates.registerReturn(id, here.id(), null)
                                    : gates.registerLeaving(id, here.id(), null))
                    .then(entry -> {
                        closing.remove(id);
                        then.accept(entry);
                    })
                    .otherwise(fault -> {
                        closing.remove(id);
                        refused.accept(fault.sentence());
                    })
                    .start();
        }
    }

    /// All outsiders who are inside leave, as at the end of the day.
    void closeAll(List<OpenLine> lines, Consumer<Integer> then) {
        Checkpoint here = checkpoint.getValue();
        List<EntryId> ids = lines.stream().map(line -> line.line().entry().id()).toList();
        if (here != null) {
            tasks.write(
                            T.get("task.register"),
                            progress -> gates.closeAll(ids, here.id()).size())
                    .then(then)
                    .start();
        }
    }

    void makeVoid(List<EntryLine> lines, String why, Runnable then) {
        List<EntryId> ids = lines.stream()
                .map(EntryLine::entry)
                .filter(EntryCheck::counts)
                .map(EntryCheck::id)
                .toList();
        tasks.write(T.get("task.register"), progress -> {
                    corrections.makeVoid(ids, why);
                    return true;
                })
                .then(done -> then.run())
                .start();
    }

    boolean mendable(EntryCheck line) {
        return corrections.mendable(line);
    }

    /// F7: the line typed last by anybody here, if it can still be mended.
    void newest(Consumer<Optional<EntryLine>> then) {
        tasks.run(T.get("task.list"), progress -> corrections.newestMendable().map(lists::line))
                .then(then)
                .start();
    }

    /// @param why what was wrong, for a line that can no longer be mended in place
    EntryCheck revise(EntryCheck line, EntryDraft right, @Nullable String reason, String why) {
        return corrections.mendable(line)
                ? corrections.mend(line.id(), right, reason)
                : corrections.correct(line.id(), right, reason, why);
    }

    /// Takes back the last act of this sitting and says which.
    void undo(Consumer<Optional<Undone.Step>> then) {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).then(then).start();
    }
}

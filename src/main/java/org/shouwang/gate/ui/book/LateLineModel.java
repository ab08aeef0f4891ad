package org.shouwang.gate.ui.book;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.LateEntries;
import org.shouwang.gate.LateLine;
import org.shouwang.gate.Passer;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The line under the keys: its cells, who is meant, what was guessed, what speaks against it. Enter saves it.
final class LateLineModel {
    private static final Texts T = Texts.of(LateLineModel.class);

    final Map<LateCell, StringProperty> cells = new EnumMap<>(LateCell.class);
    final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.OUT);
    final BooleanProperty guessed = new SimpleBooleanProperty(true);
    /// Whether Enter waits for an answer; what is typed meanwhile belongs to the next line.
    final BooleanProperty entering = new SimpleBooleanProperty(false);

    final StringProperty problem = new SimpleStringProperty("");
    /// The cell that could not be read.
    final ObjectProperty<@Nullable LateCell> wrong = new SimpleObjectProperty<>();
    /// What is to know before Enter.
    final ObservableList<String> hints;
    /// The saved line that is being put right, null for a new one.
    final ObjectProperty<@Nullable LateSaved> mends = new SimpleObjectProperty<>();
    final LateWho who;

    private final LateScreenModel sheet;
    private final LateEntries late;
    private final LateReader reader;
    private final Tasks tasks;
    private final LateQueue queue = new LateQueue();
    private final LateDoubts doubts;
    private Consumer<LateCell> focus = cell -> {};
    private int asked;
    private boolean confirmed;
    private boolean quiet;

    LateLineModel(LateScreenModel sheet, LateEntries late, LateWho who, Tasks tasks) {
        this.sheet = sheet;
        this.late = late;
        this.who = who;
        this.tasks = tasks;
        this.reader = new LateReader(sheet, this);
        this.doubts = new LateDoubts(late, reader, mends, queue, tasks);
        this.hints = doubts.hints;
        for (LateCell cell : LateCell.values()) {
            StringProperty text = new SimpleStringProperty("");
            cells.put(cell, text);
            text.subscribe((was, is) -> changed(cell));
        }
    }

    /// Where the keys go next.
    void onFocus(Consumer<LateCell> mover) {
        focus = mover;
    }

    StringProperty text(LateCell cell) {
        StringProperty text = cells.get(cell);
        if (text == null) {
            throw new IllegalStateException(cell.name());
        }
        return text;
    }

    private void changed(LateCell cell) {
        if (quiet) {
            return;
        }
        confirmed = false;
        problem.set("");
        wrong.set(null);
        switch (cell) {
            case WHO -> who.look(text(LateCell.WHO).get());
            case MEMBER -> member();
            case TIME, TEMPERATURE, CATEGORY, PHONE, PLATE, OUTCOME -> doubts.weigh();
            default -> {}
        }
    }

    /// Enter or Tab where a name or a door was typed.
    void take() {
        LateMeant one = who.first.get();
        if (one == null) {
            if (who.meant.get() != null) {
                focus.accept(next());
            } else if (!text(LateCell.WHO).get().isBlank()) {
                fail(LateCell.WHO, T.get("problem.who", text(LateCell.WHO).get().strip()));
            }
            return;
        }
        take(one);
    }

    /// The keys go on at once; the people of the door may come a moment later.
    void take(LateMeant one) {
        quietly(() -> text(LateCell.WHO).set(one.text()));
        queue.asked();
        who.take(one, taken -> {
            if (who.meant.get() == taken) {
                member();
                guess();
            }
            queue.answered();
        });
        focus.accept(next());
    }

    private LateCell next() {
        LateMeant taken = who.meant.get();
        if (taken != null && taken.resident()) {
            return taken.named() ? LateCell.PURPOSE : LateCell.MEMBER;
        }
        boolean before = taken != null && taken.visitor() != null; // the class is that of the last time
        return before || !text(LateCell.CATEGORY).get().isBlank() ? LateCell.PURPOSE : LateCell.CATEGORY;
    }

    private void member() {
        LateMeant taken = who.meant.get();
        String typed = text(LateCell.MEMBER).get().strip();
        if (typed.isEmpty()
                || taken == null
                || taken.resident() && taken.members().isEmpty()) {
            return; // they are being read
        }
        int at = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) - 1 : -1;
        if (at >= 0 && at < taken.members().size()) {
            who.meant.set(taken.member(at));
            guess();
        } else {
            fail(LateCell.MEMBER, T.get("problem.member", taken.members().size()));
        }
    }

    /// Which way this person went, by the last time they passed; a class as the last time.
    void guess() {
        Passer passer = reader.passer();
        if (passer == null) {
            return;
        }
        boolean resident = passer.resident() != null;
        LocalDateTime at = reader.moment();
        Instant until = at == null
                ? sheet.clock().instant()
                : at.atZone(sheet.clock().getZone()).toInstant();
        if (guessed.get()) {
            direction.set(resident ? Direction.OUT : Direction.IN);
        }
        int mine = ++asked;
        queue.asked();
        tasks.run(
                        T.get("task.before"),
                        progress -> late.before(passer, until)
                                .or(() -> late.before(passer, sheet.clock().instant())))
                .then(found -> {
                    if (mine == asked) {
                        found.ifPresent(former -> remember(former, resident, until));
                        doubts.weigh();
                    }
                    queue.answered();
                })
                .otherwise(fault -> {
                    queue.answered();
                    throw fault;
                })
                .start();
    }

    private void remember(EntryCheck former, boolean resident, Instant until) {
        if (guessed.get() && !former.at().isAfter(until)) {
            direction.set(former.direction().other());
        }
        if (!resident && text(LateCell.CATEGORY).get().isBlank()) {
            quietly(() -> text(LateCell.CATEGORY).set(Texts.name(former.category())));
        }
    }

    /// The other way, by hand.
    void turn() {
        guessed.set(false);
        direction.set(direction.get().other());
        doubts.weigh();
    }

    /// Enter: saves the line, or says which cell cannot be read. Waits for what was just asked.
    void enter() {
        entering.set(true);
        queue.whenQuiet(() -> {
            try {
                save();
            } finally {
                entering.set(false);
            }
        });
    }

    private void save() {
        LateLine line;
        try {
            line = reader.line();
        } catch (Fault fault) {
            fail(reader.at(), fault.sentence());
            return;
        }
        EntryCheck twin = doubts.twin();
        if (twin != null && !confirmed) {
            confirmed = true;
            problem.set(T.get("problem.twin", reader.twin(twin)));
            return;
        }
        LateTyped typed = typed();
        LateSaved old = mends.get();
        clear();
        sheet.save(typed, line, old);
    }

    private void fail(LateCell cell, String sentence) {
        problem.set(sentence);
        wrong.set(cell);
        focus.accept(cell);
    }

    LateTyped typed() {
        Map<LateCell, String> all = new EnumMap<>(LateCell.class);
        cells.forEach((cell, text) -> all.put(cell, text.get()));
        LateSaved old = mends.get();
        LateTyped before = old == null ? null : old.typed();
        return new LateTyped(
                all,
                who.meant.get(),
                direction.get(),
                reader.moment(),
                before == null ? sheet.page.get() : before.page(),
                before == null ? sheet.row.get() : before.row());
    }

    /// Takes a saved line back under the keys.
    void mend(LateSaved saved, LateTyped typed) {
        clear();
        mends.set(saved);
        quietly(() -> typed.cells().forEach((cell, words) -> text(cell).set(words)));
        who.meant.set(typed.who());
        guessed.set(false);
        direction.set(typed.direction());
        doubts.weigh();
        focus.accept(LateCell.TIME);
    }

    /// Esc, and after Enter: an empty line.
    void clear() {
        asked++;
        quietly(() -> cells.values().forEach(text -> text.set("")));
        who.clear();
        mends.set(null);
        guessed.set(true);
        direction.set(Direction.OUT);
        problem.set("");
        wrong.set(null);
        doubts.clear();
        confirmed = false;
        focus.accept(LateCell.TIME);
    }

    /// Changes cells without looking anybody up.
    void quietly(Runnable changes) {
        boolean before = quiet;
        quiet = true;
        changes.run();
        quiet = before;
    }
}

package org.shouwang.delivery.ui.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.Outcome;
import org.shouwang.delivery.Results;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;

/// What is typed beside the returned sheet: which line is meant and how its try ended. It counts at once; keys that
/// come before the sheet is read wait for it.
final class ResultTyping {
    private static final Texts T = Texts.of(ResultTyping.class);

    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty told = new SimpleStringProperty("");
    final BooleanProperty refused = new SimpleBooleanProperty();
    /// Set while the day is asked for to which something is put off: what is typed is that day.
    final ObjectProperty<@Nullable PutOff> asking = new SimpleObjectProperty<>();
    final ResultBooking booking;

    private final SheetLines sheet;
    private final ObservableList<ResultLine> lines;
    private final ResultHead head;
    private final Clock clock;
    private final ObservableBooleanValue read;
    private final List<Runnable> early = new ArrayList<>();

    /// @param read whether the sheet is read
    /// @param again reads it once more
    ResultTyping(
            SheetLines sheet,
            ResultHead head,
            ObservableBooleanValue read,
            Results results,
            Clock clock,
            Tasks tasks,
            Runnable again) {
        this.sheet = sheet;
        this.lines = sheet.lines;
        this.head = head;
        this.read = read;
        this.clock = clock;
        this.booking = new ResultBooking(results, sheet, head, tasks, fault -> {
            refuse(fault.sentence());
            again.run();
        });
        sheet.part.subscribe((was, now) -> {
            if (asking.get() != null
                    && (was == null || now == null || !was.key().equals(now.key()))) {
                clear();
            }
        });
    }

    /// Another sheet lies on the desk.
    void begin() {
        asking.set(null);
        typed.set("");
        sheet.next(-1);
        tell("");
    }

    /// The sheet is read: the keys that came before.
    void catchUp() {
        List<Runnable> waiting = List.copyOf(early);
        early.clear();
        waiting.forEach(Runnable::run);
    }

    /// Says what one step back changed on the sheet, and brings the first of it under the keys.
    void back(List<ResultLine> before) {
        List<Integer> rows = sheet.changed(before);
        if (rows.isEmpty()) {
            tell("");
            return;
        }
        sheet.go(rows.getFirst());
        ResultLine first = lines.get(rows.getFirst());
        Outcome now = first.outcome();
        String result = now == null ? T.get("back.open") : ResultLine.words(now);
        tell(
                rows.size() == 1
                        ? T.get("back.one", first.words(), result)
                        : T.get("back.many", rows.size(), sheet.left().size()));
    }

    /// A key with a letter on it: a part of what is meant, or a result.
    void key(char letter) {
        if (!read.get()) {
            early.add(() -> key(letter));
            return;
        }
        if (asking.get() != null) {
            if (Character.isDigit(letter) || "-/.".indexOf(letter) >= 0) {
                typed.set(typed.get() + letter);
                tell(T.get("until.first"));
            } else {
                refuse(T.get("until.first"));
            }
            return;
        }
        boolean words = typed.get().startsWith("#");
        ResultKey result = words ? null : ResultKey.of(letter).orElse(null);
        if (result != null) {
            book(result.status);
        } else if (Character.isLetterOrDigit(letter) || "-~.#".indexOf(letter) >= 0) {
            typed.set(typed.get() + letter);
            tell("");
        }
    }

    void rubOut() {
        if (!read.get()) {
            early.add(this::rubOut);
        } else if (!typed.get().isEmpty()) {
            typed.set(typed.get().substring(0, typed.get().length() - 1));
            tell("");
        }
    }

    void clear() {
        early.clear();
        typed.set("");
        tell(asking.get() == null ? "" : T.get("until.none"));
        asking.set(null);
    }

    /// Enter: the line that is meant comes under the keys; where none was typed, the next one.
    void enter() {
        if (!read.get()) {
            early.add(this::enter);
        } else if (asking.get() != null) {
            putOff(asking.get());
        } else if (typed.get().isEmpty()) {
            move(1);
        } else {
            Target target = target();
            if (target.found()) {
                sheet.go(target.rows().getFirst());
                typed.set("");
                tell("");
            } else {
                refuse(target.problem());
            }
        }
    }

    void move(int by) {
        if (asking.get() != null) {
            refuse(T.get("until.first"));
            return;
        }
        sheet.go(sheet.current.get() + by);
        tell("");
    }

    /// What is meant now: what was typed, else the line under the keys.
    Target target() {
        if (!typed.get().isEmpty()) {
            return Target.of(typed.get(), lines, sheet.mixed());
        }
        return lines.isEmpty() ? Target.none(T.get("none")) : Target.of(List.of(sheet.current.get()));
    }

    /// Books a result for what is meant. Of several lines those that have a result keep it; a single one is put
    /// right.
    void book(DeliveryStatus status) {
        if (!read.get()) {
            early.add(() -> book(status));
            return;
        }
        Target target = target();
        if (!target.found()) {
            refuse(target.problem());
            return;
        }
        if (head.wrongTime()) {
            refuse(T.get("time.wrong", head.time.get()));
            return;
        }
        if (status == DeliveryStatus.POSTPONED) {
            List<ResultLine> meant = target.rows().stream().map(lines::get).toList();
            typed.set("");
            tell(T.get("until.first"));
            asking.set(new PutOff(meant, target.note(), head.tried(), clock));
            return;
        }
        book(target.rows(), Outcome.of(status), target.note());
    }

    /// The day to which something is put off was typed, or Enter alone for the usual one.
    private void putOff(PutOff asked) {
        Optional<LocalDate> day = asked.day(typed.get());
        if (day.isEmpty()) {
            refuse(T.get("until.wrong", typed.get()));
            return;
        }
        asking.set(null);
        List<Integer> rows = sheet.rows(asked.ids());
        if (rows.isEmpty()) {
            refuse(T.get("none"));
        } else {
            book(rows, Outcome.putOff(day.get()), asked.note());
        }
    }

    private void book(List<Integer> rows, Outcome outcome, String note) {
        List<Integer> fresh =
                rows.stream().filter(row -> lines.get(row).outcome() == null).toList();
        ResultLine first = lines.get(rows.getFirst());
        Outcome before = first.outcome();
        if (!fresh.isEmpty()) {
            booking.book(fresh, outcome);
            tell(sheet.told(fresh, rows.size() - fresh.size(), outcome) + note);
        } else if (before == null
                || rows.stream().allMatch(row -> outcome.equals(lines.get(row).outcome()))) {
            tell(T.get("already", first.words(), ResultLine.words(outcome)));
        } else {
            booking.correct(rows, outcome);
            tell(T.get("corrected", first.words(), ResultLine.words(before), ResultLine.words(outcome)));
        }
        typed.set("");
        sheet.next(rows.getLast());
    }

    /// Takes the result of the line under the keys out again.
    void takeBack() {
        ResultLine line = sheet.line();
        if (asking.get() != null) {
            refuse(T.get("until.first"));
        } else if (line != null && line.outcome() != null) {
            booking.correct(List.of(sheet.current.get()), null);
            tell(T.get("takenBack", line.words()));
        }
    }

    /// How many lines of the sheet have no result yet.
    int left() {
        return sheet.left().size();
    }

    /// Books all lines without a result as left at the door, as one act.
    ///
    /// @return how many
    int rest() {
        if (asking.get() != null) {
            refuse(T.get("until.first"));
            return 0;
        }
        List<Integer> rows = sheet.left();
        if (head.wrongTime()) {
            refuse(T.get("time.wrong", head.time.get()));
            return 0;
        }
        if (!rows.isEmpty()) {
            booking.book(rows, Outcome.of(DeliveryStatus.LEFT_AT_DOOR));
            tell(T.get("rest.done", rows.size()));
        }
        return rows.size();
    }

    private void tell(String words) {
        refused.set(false);
        told.set(words);
    }

    private void refuse(String words) {
        told.set(words);
        refused.set(true);
    }
}

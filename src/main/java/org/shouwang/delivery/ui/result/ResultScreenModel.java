package org.shouwang.delivery.ui.result;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberStatus;
import org.shouwang.branch.Roll;
import org.shouwang.delivery.DeliveryLists;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Hints;
import org.shouwang.delivery.Results;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The returned sheet under the keys: its lines as on the paper, which one is meant, and what is booked. What is typed
/// counts at once; the store follows in the same order, and keys that come before the list is read wait for it.
public final class ResultScreenModel {
    private static final Texts T = Texts.of(ResultScreenModel.class);

    final ResultHead head;
    final SheetLines sheet = new SheetLines();
    final ObservableList<ResultLine> lines = sheet.lines;
    final ObservableList<Member> couriers = FXCollections.observableArrayList();
    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty told = new SimpleStringProperty("");
    final BooleanProperty refused = new SimpleBooleanProperty();
    final BooleanProperty loaded = new SimpleBooleanProperty();

    private final Ledger ledger;
    private final Roll roll;
    private final Clock clock;
    private final Results results;
    private final ResultReading reading;
    private final Tasks tasks;
    private final List<Runnable> early = new ArrayList<>();
    private int open;
    private int asked;

    /// @param clock in the zone of the compound
    public ResultScreenModel(Ledger ledger, Roll roll, Clock clock, Tasks tasks) {
        this.ledger = ledger;
        this.roll = roll;
        this.clock = clock;
        this.tasks = tasks;
        this.results = new Results(ledger, clock);
        this.reading = new ResultReading(new DeliveryLists(ledger, roll), clock.getZone());
        this.head = new ResultHead(clock);
        head.source.subscribe((was, now) -> refresh(true));
        head.day.subscribe((was, now) -> refresh(true));
        ledger.onChange(changed -> {
            if (changed.touches("delivery", "household", "member")) {
                tasks.run(T.get("task.list"), progress -> true)
                        .then(come -> follow())
                        .start();
            }
        });
    }

    Clock clock() {
        return clock;
    }

    private void follow() {
        if (loaded.get() && open == 0) {
            refresh(false);
        }
    }

    private record Read(List<ResultLine> lines, List<Member> members) {}

    /// Reads the sheet.
    ///
    /// @param afresh whether another sheet is meant, so that nothing of the one before counts
    void refresh(boolean afresh) {
        int mine = ++asked;
        if (afresh) {
            loaded.set(false);
        }
        tasks.run(
                        T.get("task.list"),
                        progress -> new Read(
                                reading.read(head.source.get(), head.day.get(), head.today(), afresh), roll.all()))
                .then(read -> {
                    if (mine == asked && (afresh || open == 0)) {
                        show(read, afresh);
                    }
                })
                .start();
    }

    private void show(Read read, boolean afresh) {
        couriers.setAll(read.members().stream()
                .filter(member -> member.status() == MemberStatus.ON_DUTY && member.belongs(head.today()))
                .toList());
        sheet.show(read.lines(), afresh);
        if (afresh) {
            sheet.next(-1);
            tell("");
        }
        loaded.set(true);
        List<Runnable> waiting = List.copyOf(early);
        early.clear();
        waiting.forEach(Runnable::run);
    }

    /// A key with a letter on it: a part of what is meant, or a result.
    void key(char letter) {
        if (!loaded.get()) {
            early.add(() -> key(letter));
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
        if (!loaded.get()) {
            early.add(this::rubOut);
        } else if (!typed.get().isEmpty()) {
            typed.set(typed.get().substring(0, typed.get().length() - 1));
            tell("");
        }
    }

    void clear() {
        early.clear();
        typed.set("");
        tell("");
    }

    /// Enter: the line that is meant comes under the keys; where none was typed, the next one.
    void enter() {
        if (!loaded.get()) {
            early.add(this::enter);
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
        if (!loaded.get()) {
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
        List<Integer> fresh = target.rows().stream()
                .filter(row -> lines.get(row).result() == null)
                .toList();
        ResultLine first = lines.get(target.rows().getFirst());
        int last = target.rows().getLast();
        if (!fresh.isEmpty()) {
            write(fresh, status, false);
            tell(sheet.told(fresh, target.rows().size() - fresh.size(), status) + target.note());
        } else if (target.rows().stream().allMatch(row -> lines.get(row).result() == status)) {
            tell(T.get("already", first.words(), Texts.name(status)));
        } else {
            DeliveryStatus before = Objects.requireNonNull(first.result());
            write(target.rows(), status, true);
            tell(T.get("corrected", first.words(), Texts.name(before), Texts.name(status)));
        }
        typed.set("");
        sheet.next(last);
    }

    /// Takes the result of the line under the keys out again.
    void takeBack() {
        ResultLine line = sheet.line();
        if (line != null && line.result() != null) {
            write(List.of(sheet.current.get()), DeliveryStatus.PENDING, true);
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
        List<Integer> rows = sheet.left();
        if (head.wrongTime()) {
            refuse(T.get("time.wrong", head.time.get()));
            return 0;
        }
        if (!rows.isEmpty()) {
            write(rows, DeliveryStatus.LEFT_AT_DOOR, false);
            tell(T.get("rest.done", rows.size()));
        }
        return rows.size();
    }

    private void write(List<Integer> rows, DeliveryStatus status, boolean right) {
        List<ResultLine> before = rows.stream().map(lines::get).toList();
        var ids = before.stream().map(ResultLine::id).toList();
        var who = head.who();
        var at = head.at();
        sheet.mark(before, status == DeliveryStatus.PENDING ? null : status);
        open++;
        asked++; // what is being read now does not know of this
        tasks.write(right ? T.get("task.correct") : T.get("task.book"), progress -> {
                    if (right) {
                        results.correct(ids, status, who, at);
                    } else {
                        results.book(ids, status, who, at);
                    }
                    return true;
                })
                .then(done -> open--)
                .otherwise(fault -> failed(before, fault))
                .start();
    }

    private void failed(List<ResultLine> before, Fault fault) {
        open--;
        before.forEach(line -> sheet.mark(List.of(line), line.result()));
        refuse(fault.sentence());
        follow();
    }

    /// The words about a door, for whoever asks; noted in the audit.
    void hint(DoorLine line, java.util.function.Consumer<String> then) {
        tasks.write(T.get("task.hint"), progress -> Hints.ask(ledger, line))
                .then(then)
                .start();
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
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

package org.shouwang.gate.ui.book;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateBook;
import org.shouwang.gate.LateEntries;
import org.shouwang.gate.LateLine;
import org.shouwang.gate.Warning;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The paper sheet that is being typed in: what stands at its head, the line under the keys, the lines that are saved.
public final class LateScreenModel {
    private static final Texts T = Texts.of(LateScreenModel.class);
    private static final Pattern PAPER = Pattern.compile("\\D*(\\d+)\\D+(\\d+)\\D*");
    private static final int SHOWN = 60;

    final ObjectProperty<LocalDate> day;
    final ObjectProperty<@Nullable Checkpoint> checkpoint = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable NamedShift> shift = new SimpleObjectProperty<>();
    final IntegerProperty page = new SimpleIntegerProperty(1);
    final IntegerProperty row = new SimpleIntegerProperty(1);
    final ObservableList<Checkpoint> checkpoints = FXCollections.observableArrayList();
    final ObservableList<NamedShift> shifts = FXCollections.observableArrayList();
    final ObservableList<String> purposes = FXCollections.observableArrayList();
    final ObservableList<LateSaved> saved = FXCollections.observableArrayList();
    final LateLineModel line;

    private final Ledger ledger;
    private final GateBook book;
    private final LateEntries late;
    private final Corrections corrections;
    private final Supplier<List<NamedShift>> usual;
    private final Tasks tasks;
    private final Clock clock;
    private @Nullable LateTyped last;

    /// @param usual the hours of the posts, read beside the window
    public LateScreenModel(
            Ledger ledger,
            GateBook book,
            LateEntries late,
            Corrections corrections,
            LateWhoParts who,
            Supplier<List<NamedShift>> usual,
            Tasks tasks) {
        this.ledger = ledger;
        this.book = book;
        this.late = late;
        this.corrections = corrections;
        this.usual = usual;
        this.tasks = tasks;
        this.clock = book.clock();
        this.day = new SimpleObjectProperty<>(LocalDate.now(clock));
        this.line = new LateLineModel(this, late, who.with(late.visitors(), tasks), tasks);
        ledger.onChange(changed -> {
            if (changed.touches("entry_check")) {
                tasks.run(T.get("task.list"), progress -> true)
                        .then(come -> reread())
                        .start();
            }
        });
    }

    Clock clock() {
        return clock;
    }

    /// The line above the one under the keys, null at the beginning of a sitting.
    @Nullable
    LateTyped last() {
        return last;
    }

    @Nullable
    LocalDateTime before() {
        return last == null ? null : last.at();
    }

    /// The page comes to the front.
    void refresh() {
        tasks.run(T.get("task.list"), progress -> {
                    late.visitors().all();
                    return new Offer(book.checkpoints(), usual.get(), book.purposes(9), doors(), latest());
                })
                .then(this::show)
                .start();
    }

    private record Offer(
            List<Checkpoint> checkpoints,
            List<NamedShift> shifts,
            List<String> purposes,
            List<String> doors,
            List<EntryLine> latest) {}

    private List<String> doors() {
        return ledger.readLong(Layout::of).places().stream().map(Place::brief).toList();
    }

    private List<EntryLine> latest() {
        return book.lines(late.latest(SHOWN).stream().map(EntryCheck::id).toList());
    }

    private void show(Offer offer) {
        line.who.doors(offer.doors());
        Checkpoint here = checkpoint.get();
        checkpoints.setAll(offer.checkpoints());
        checkpoint.set(offer.checkpoints().stream()
                .filter(point -> here == null ? point.open() : point.id().equals(here.id()))
                .findFirst()
                .orElse(
                        offer.checkpoints().isEmpty()
                                ? null
                                : offer.checkpoints().getFirst()));
        NamedShift hours = shift.get();
        shifts.setAll(offer.shifts());
        shift.set(hours);
        if (purposes.isEmpty()) {
            List<String> all = new ArrayList<>(offer.purposes());
            for (String word : T.get("purposes").split(" ")) {
                if (!all.contains(word) && all.size() < 9) {
                    all.add(word);
                }
            }
            purposes.setAll(all);
        }
        if (saved.isEmpty()) {
            offer.latest().forEach(former -> saved.add(new LateSaved(former, null, "")));
            goOn(offer.latest());
        }
    }

    /// After a break, typing goes on below the line that was saved last.
    private void goOn(List<EntryLine> latest) {
        if (latest.isEmpty() || last != null) {
            return;
        }
        EntryLine newest = latest.getFirst();
        Matcher place = PAPER.matcher(
                newest.entry().paperLine() == null ? "" : newest.entry().paperLine());
        if (place.matches() && place.group(1).length() < 6 && place.group(2).length() < 6) {
            page.set(Integer.parseInt(place.group(1)));
            row.set(Integer.parseInt(place.group(2)) + 1);
            day.set(newest.entry().day());
        }
    }

    /// Another sheet of paper.
    void nextPage() {
        page.set(page.get() + 1);
        row.set(1);
    }

    static String paper(int page, int row) {
        return T.get("paper", page, row);
    }

    /// Writes a line; it is out of the way at once, and comes back with a sentence where it cannot be saved.
    ///
    /// @param mends the line it stands for, null for a new one
    void save(LateTyped typed, LateLine read, @Nullable LateSaved mends) {
        last = typed;
        if (mends == null) {
            row.set(typed.row() + 1);
        }
        EntryLine old = mends == null ? null : mends.line();
        tasks.write(T.get("task.save"), progress -> {
                    List<Warning> against = late.review(read).warnings();
                    EntryId id = old == null
                            ? late.save(read).id()
                            : late.mend(old.entry().id(), read).id();
                    return new LateSaved(book.lines(List.of(id)).getFirst(), typed, against(against));
                })
                .then(done -> put(mends, done))
                .otherwise(fault -> put(mends, failed(mends, typed, fault)))
                .start();
    }

    private static String against(List<Warning> warnings) {
        return String.join(
                T.get("and"),
                warnings.stream().filter(Warning::bars).map(Warning::sentence).toList());
    }

    private static LateSaved failed(@Nullable LateSaved mends, LateTyped typed, Fault fault) {
        return new LateSaved(mends == null ? null : mends.line(), typed, fault.sentence());
    }

    private void put(@Nullable LateSaved old, LateSaved now) {
        for (int i = 0; i < saved.size(); i++) {
            if (old != null && old.same(saved.get(i))) {
                saved.set(i, now);
                return;
            }
        }
        saved.addFirst(now);
    }

    /// Lines that were taken back or made void meanwhile are shown as they are.
    private void reread() {
        List<EntryId> ids = new ArrayList<>();
        for (LateSaved one : saved) {
            if (one.line() != null) {
                ids.add(one.line().entry().id());
            }
        }
        tasks.run(T.get("task.list"), progress -> book.lines(ids))
                .then(lines -> saved.setAll(saved.stream()
                        .filter(one -> stands(one, ids, lines))
                        .map(one -> anew(one, lines))
                        .toList()))
                .start();
    }

    private static boolean stands(LateSaved one, List<EntryId> asked, List<EntryLine> lines) {
        return one.line() == null
                || !asked.contains(one.line().entry().id())
                || lines.stream()
                        .anyMatch(line ->
                                line.entry().id().equals(one.line().entry().id())
                                        && line.entry().counts());
    }

    private static LateSaved anew(LateSaved one, List<EntryLine> lines) {
        EntryLine old = one.line();
        return lines.stream()
                .filter(line ->
                        old != null && line.entry().id().equals(old.entry().id()))
                .findFirst()
                .map(line -> new LateSaved(line, one.typed(), one.remark()))
                .orElse(one);
    }

    /// Takes a line back under the keys, to put it right.
    void mend(LateSaved one) {
        LateTyped typed = one.typed();
        EntryLine former = one.line();
        if (typed != null) {
            line.mend(one, typed);
        } else if (former != null) {
            line.who.former(former.entry(), who -> line.mend(one, LateFormer.typed(former, who)));
        }
    }

    void makeVoid(List<LateSaved> lines, String why, Runnable then) {
        List<EntryId> ids = new ArrayList<>();
        for (LateSaved one : lines) {
            if (one.line() != null) {
                ids.add(one.line().entry().id());
            }
        }
        saved.removeIf(one -> one.line() == null && lines.contains(one));
        if (!ids.isEmpty()) {
            tasks.write(T.get("task.void"), progress -> {
                        corrections.makeVoid(ids, why);
                        return true;
                    })
                    .then(done -> then.run())
                    .start();
        }
    }

    /// Takes back the last act of this sitting.
    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }
}

package org.shouwang.gate.ui.book;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.BookTotals;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.EntryFilter;
import org.shouwang.gate.EntryGroup;
import org.shouwang.gate.EntryGrouping;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.EntryPeople;
import org.shouwang.gate.EntrySearch;
import org.shouwang.gate.GateBook;
import org.shouwang.kit.fx.PagedRows;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// The whole register: what is asked for, its lines page by page, its sums, its groups.
public final class BookScreenModel {
    private static final Texts T = Texts.of(BookScreenModel.class);

    final ObjectProperty<EntryFilter> filter = new SimpleObjectProperty<>(EntryFilter.ALL);
    /// Whom the lines are about, as typed.
    final StringProperty typed = new SimpleStringProperty("");
    /// Null shows the lines themselves.
    final ObjectProperty<@Nullable EntryGrouping> grouping = new SimpleObjectProperty<>();

    final PagedRows<EntryLine> rows = new PagedRows<>();
    final ObservableList<EntryGroup> groups = FXCollections.observableArrayList();
    final ObservableList<Checkpoint> checkpoints = FXCollections.observableArrayList();
    final ObservableList<String> purposes = FXCollections.observableArrayList();
    final ObservableList<NamedShift> shifts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable BookTotals> totals = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> read = new ReadOnlyObjectWrapper<>(false);

    private final Ledger ledger;
    private final GateBook book;
    private final EntrySearch search;
    private final Corrections corrections;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private final Supplier<List<NamedShift>> usual;
    private final BookReading reading;
    private boolean quiet;

    /// @param usual the hours of the posts, read beside the window
    /// @param look what stands around a printed list
    public BookScreenModel(
            Ledger ledger,
            GateBook book,
            EntrySearch search,
            Corrections corrections,
            Supplier<List<NamedShift>> usual,
            Tasks tasks,
            Supplier<PageLook> look) {
        this.ledger = ledger;
        this.book = book;
        this.search = search;
        this.corrections = corrections;
        this.usual = usual;
        this.tasks = tasks;
        this.look = look;
        this.reading = new BookReading(book, rows, tasks);
        filter.subscribe((was, is) -> ask());
        typed.subscribe((was, is) -> ask());
        grouping.subscribe((was, is) -> ask());
        ledger.onChange(changed -> {
            if (changed.touches("entry_check", "household", "room", "unit", "building")) {
                tasks.run(T.get("task.list"), progress -> true)
                        .then(come -> again())
                        .start();
            }
        });
    }

    /// The sums of what is asked for, null while they are counted.
    ReadOnlyObjectProperty<@Nullable BookTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// Whether the first rows have come once.
    ReadOnlyObjectProperty<Boolean> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// The page comes to the front: what is offered for choice is read anew, the lines too.
    void refresh() {
        tasks.run(T.get("task.list"), progress -> new Offer(book.checkpoints(), book.purposes(30), usual.get()))
                .then(offer -> {
                    checkpoints.setAll(offer.checkpoints());
                    purposes.setAll(offer.purposes());
                    shifts.setAll(offer.shifts());
                })
                .start();
        ask();
    }

    private record Offer(List<Checkpoint> checkpoints, List<String> purposes, List<NamedShift> shifts) {}

    /// Several changes at once, one question.
    void change(Runnable changes) {
        quiet = true;
        changes.run();
        quiet = false;
        ask();
    }

    private void ask() {
        if (!quiet) {
            totals.set(null);
            again();
        }
    }

    private void again() {
        EntryFilter wanted = filter.get();
        String words = typed.get();
        EntryGrouping by = grouping.get();
        reading.ask(new BookReading.Question(() -> whole(wanted, words), by), new BookReading.Answer() {
            @Override
            public void rows() {
                read.set(true);
            }

            @Override
            public void groups(List<EntryGroup> found) {
                read.set(true);
                groups.setAll(found);
            }

            @Override
            public void totals(BookTotals sums) {
                totals.set(sums);
            }
        });
    }

    private EntryFilter whole(EntryFilter wanted, String words) {
        EntryPeople meant = search.people(words);
        return meant == null ? wanted : wanted.who(meant);
    }

    /// Shows the lines of a group.
    void open(EntryGroup group) {
        change(() -> {
            filter.set(group.opens());
            grouping.set(null);
        });
    }

    /// Forgets everything that was asked for.
    void clear() {
        change(() -> {
            filter.set(EntryFilter.ALL);
            typed.set("");
        });
    }

    boolean asked() {
        return !filter.get().equals(EntryFilter.ALL) || !typed.get().isBlank();
    }

    LocalDate today() {
        return LocalDate.now(book.clock());
    }

    java.time.Clock clock() {
        return book.clock();
    }

    /// Exactly what is asked for now, as a sheet.
    List<Sheet> sheet(EntryFilter wanted, String words, String subtitle, Progress progress) {
        EntryFilter all = whole(wanted, words);
        return List.of(book.sheet(all, book.totals(all, progress), subtitle, progress));
    }

    Supplier<PageLook> look() {
        return look;
    }

    EntryCheck revise(EntryCheck line, EntryDraft right, @Nullable String reason) {
        return corrections.mendable(line)
                ? corrections.mend(line.id(), right, reason)
                : corrections.correct(line.id(), right, reason, T.get("correct.why"));
    }

    void makeVoid(List<EntryLine> lines, String why, Consumer<Integer> then) {
        List<EntryId> ids = lines.stream().map(line -> line.entry().id()).toList();
        tasks.write(T.get("task.void"), progress -> {
                    corrections.makeVoid(ids, why);
                    return ids.size();
                })
                .then(then)
                .start();
    }

    /// Takes back the last act of this sitting.
    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }
}

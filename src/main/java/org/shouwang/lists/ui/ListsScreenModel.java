package org.shouwang.lists.ui;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Paperwork;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.Scope;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Changed;
import org.shouwang.ledger.Ledger;
import org.shouwang.lists.ColumnDraft;
import org.shouwang.lists.Entry;
import org.shouwang.lists.ListColumn;
import org.shouwang.lists.ListColumnId;
import org.shouwang.lists.ListFilter;
import org.shouwang.lists.ListKind;
import org.shouwang.lists.ListMemberId;
import org.shouwang.lists.ListReturn;
import org.shouwang.lists.ListSummary;
import org.shouwang.lists.ListView;
import org.shouwang.lists.OwnListId;
import org.shouwang.lists.OwnListSheet;
import org.shouwang.lists.OwnLists;
import org.shouwang.lists.Pick;

/// All lists of one's own, and the one that is open.
public final class ListsScreenModel {
    private static final Texts T = Texts.of(ListsScreenModel.class);

    private final Ledger ledger;
    private final OwnLists lists;
    private final ResidentIndex index;
    private final Tasks tasks;
    private final Supplier<PageLook> paper;
    private final ObservableList<ListSummary> summaries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ListView> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", false);
    private @Nullable OwnListId wanted;
    private boolean inFront;

    public ListsScreenModel(Ledger ledger, OwnLists lists, ResidentIndex index, Tasks tasks, Supplier<PageLook> paper) {
        this.ledger = ledger;
        this.lists = lists;
        this.index = index;
        this.tasks = tasks;
        this.paper = paper;
        Runnable unused = ledger.onChange(this::hear);
    }

    private void hear(Changed changed) {
        if (!inFront) {
            return;
        }
        if (changed.tables().equals(Set.of("list_value"))) {
            refill();
        } else if (changed.touches("own_list", "list_column", "list_member", "household", "resident", "room")) {
            refresh();
        }
    }

    /// Whether the page is seen: then it follows every change.
    public void inFront(boolean now) {
        inFront = now;
    }

    /// One reading.
    private record Read(
            List<ListSummary> summaries, @Nullable ListView view) {}

    public void refresh() {
        OwnListId asked = wanted;
        Work<Read> reading = progress -> {
            List<ListSummary> all = lists.all();
            OwnListId open = all.stream()
                    .map(summary -> summary.list().id())
                    .filter(id -> id.equals(asked))
                    .findFirst()
                    .orElse(all.isEmpty() ? null : all.getFirst().list().id());
            return new Read(all, open == null ? null : lists.view(open));
        };
        tasks.run(T.get("work.read"), reading).then(this::show).start();
    }

    private void show(Read read) {
        summaries.setAll(read.summaries());
        empty.set(read.summaries().isEmpty());
        ListView open = read.view();
        wanted = open == null ? null : open.list().id();
        view.set(open);
    }

    /// Opens another list.
    public void open(OwnListId id) {
        ListView now = view.get();
        if (now == null || !now.list().id().equals(id)) {
            wanted = id;
            refresh();
        }
    }

    /// Only what is filled in is read again; who is on the list stays.
    private void refill() {
        ListView now = view.get();
        if (now != null) {
            tasks.run(T.get("work.read"), progress -> lists.values(now.list().id()))
                    .then(this::refilled)
                    .start();
        }
    }

    private void refilled(Map<ListMemberId, Map<ListColumnId, String>> values) {
        ListView now = view.get();
        if (now != null) {
            view.set(new ListView(
                    now.list(),
                    now.columns(),
                    now.rows().stream()
                            .map(row ->
                                    row.with(values.getOrDefault(row.member().id(), Map.of())))
                            .toList()));
        }
    }

    public Work<OwnListId> make(String name, ListKind kind, List<ColumnDraft> columns, Collection<Pick> picks) {
        return progress -> lists.make(name, kind, columns, picks);
    }

    /// The same with those whom a filter finds.
    public Work<OwnListId> make(String name, ListKind kind, List<ColumnDraft> columns, @Nullable ListFilter filter) {
        return progress -> lists.make(name, kind, columns, filter == null ? List.of() : lists.picks(filter, kind));
    }

    /// How many were put on.
    public Work<Integer> add(OwnListId id, Collection<Pick> picks) {
        return progress -> lists.add(id, picks);
    }

    public Work<Integer> add(OwnListId id, ListKind kind, ListFilter filter) {
        return progress -> lists.add(id, lists.picks(filter, kind));
    }

    public Work<@Nullable Void> rename(OwnListId id, String name) {
        return Work.of(() -> lists.rename(id, name));
    }

    public Work<OwnListId> copy(OwnListId id, String name, boolean filled) {
        return progress -> lists.copy(id, name, filled);
    }

    public Work<ListColumnId> addColumn(OwnListId id, ColumnDraft draft) {
        return progress -> lists.addColumn(id, draft);
    }

    public Work<@Nullable Void> reviseColumn(ListColumnId id, ColumnDraft draft) {
        return Work.of(() -> lists.reviseColumn(id, draft));
    }

    public void removeColumn(ListColumnId id) {
        write(Work.of(() -> lists.removeColumn(id)));
    }

    public void remove(OwnListId id, Runnable then) {
        tasks.write(T.get("work.write"), Work.of(() -> lists.remove(id)))
                .then(done -> then.run())
                .start();
    }

    public void drop(OwnListId id, Set<ListMemberId> members) {
        write(Work.of(() -> lists.drop(id, members)));
    }

    /// As it would be stored; the Fault says what is wrong with it.
    public @Nullable String read(ListColumn column, String typed) {
        return Entry.read(column, typed, lists.today());
    }

    /// Stores what was filled in; where that fails, shows again what is stored.
    public void fill(List<OwnLists.Filled> places) {
        ListView now = view.get();
        if (now != null && !places.isEmpty()) {
            OwnListId id = now.list().id();
            write(Work.of(() -> lists.fill(id, places)));
        }
    }

    private void write(Work<@Nullable Void> work) {
        tasks.write(T.get("work.write"), work).start();
    }

    public Work<List<Sheet>> sheet(ListView of, OwnListSheet.Wish wish) {
        return progress -> List.of(OwnListSheet.of(of, wish));
    }

    public Work<List<Sheet>> returnable(ListView of) {
        String subtitle = subtitle();
        return progress -> List.of(OwnListSheet.returnable(of, subtitle));
    }

    /// What a workbook that came back would change.
    public Work<ListReturn> compare(ListView with, Path file) {
        return progress -> ListReturn.of(Workbooks.read(file, null, Limits.STANDARD, progress), with, lists.today());
    }

    public Work<@Nullable Void> takeBack(OwnListId id, List<OwnLists.Filled> places) {
        return Work.of(() -> lists.takeBack(id, places));
    }

    /// The lists that are there.
    public Work<List<ListSummary>> targets() {
        return progress -> lists.all();
    }

    /// Everything, each building, each unit.
    public Work<List<Scope>> parts() {
        return progress -> new Paperwork(ledger).parts();
    }

    public String subtitle() {
        PageLook look = paper.get();
        return (look.compound() + " " + look.printedAt().toLocalDate()).strip();
    }

    public ObservableList<ListSummary> summaries() {
        return summaries;
    }

    /// The open list; null for none.
    public ReadOnlyObjectProperty<@Nullable ListView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Whether there is no list at all.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public Supplier<PageLook> paper() {
        return paper;
    }

    ResidentIndex index() {
        return index;
    }
}

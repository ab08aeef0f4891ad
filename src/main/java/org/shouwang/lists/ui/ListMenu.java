package org.shouwang.lists.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Scope;
import org.shouwang.household.Selection;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.ColumnDraft;
import org.shouwang.lists.ColumnKind;
import org.shouwang.lists.ListColumn;
import org.shouwang.lists.ListKind;
import org.shouwang.lists.ListMemberId;
import org.shouwang.lists.ListRow;
import org.shouwang.lists.ListSummary;
import org.shouwang.lists.ListView;
import org.shouwang.lists.OwnListId;
import org.shouwang.lists.OwnListSheet;
import org.shouwang.lists.Pick;

/// What is asked of somebody who works with lists: a new list, who is on it, its columns, how it is printed.
final class ListMenu {
    private static final Texts T = Texts.of(ListMenu.class);

    private final ListsScreenModel model;
    private final Frame frame;

    ListMenu(ListsScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void make() {
        scopes(scopes -> make(scopes, ListKind.PERSONS));
    }

    private void make(List<Scope> scopes, ListKind first) {
        Form form = new Form();
        Field<String> name = form.text(T.get("make.name"), f -> f.required().hint(T.get("make.name.hint")));
        form.columns(2);
        Field<ListKind> kind = form.choice(
                T.get("make.kind"), ListKind.class, f -> f.required().initial(first));
        Field<Fill> who =
                form.choice(T.get("make.who"), Fill.class, f -> f.required().initial(Fill.FILTERED));
        form.columns(1);
        Field<String> columns = form.text(T.get("make.columns"), f -> f.hint(T.get("make.columns.hint")));
        FilterFields filter = new FilterFields(form, scopes);
        frame.dialogs()
                .form(
                        T.get("make"),
                        form,
                        T.get("make.act"),
                        () -> model.make(
                                name.require(),
                                kind.require(),
                                ColumnWords.drafts(Objects.toString(columns.value(), "")),
                                who.require() == Fill.FILTERED ? filter.filter() : null),
                        this::opened)
                .setStyle("-fx-pref-width: 46em;");
    }

    /// Who comes onto a new list.
    enum Fill {
        FILTERED,
        NOBODY
    }

    private void opened(OwnListId id) {
        frame.notices().saved();
        model.open(id);
    }

    void addFiltered(ListView view) {
        scopes(scopes -> {
            Form form = new Form();
            FilterFields filter = new FilterFields(form, scopes);
            frame.dialogs()
                    .form(
                            T.get("add.filtered"),
                            form,
                            T.get("add.act"),
                            () -> model.add(view.list().id(), view.list().kind(), filter.filter()),
                            this::added)
                    .setStyle("-fx-pref-width: 46em;");
        });
    }

    private void scopes(java.util.function.Consumer<List<Scope>> then) {
        frame.tasks().run(T.get("work.read"), model.parts()).then(then).start();
    }

    void add(ListView view, List<Pick> picks) {
        frame.tasks()
                .write(T.get("work.write"), model.add(view.list().id(), picks))
                .then(this::added)
                .start();
    }

    private void added(int count) {
        frame.notices().saved();
        frame.notices().say(count == 0 ? T.get("added.none") : T.get("added", Numbers.whole(count)));
    }

    /// Households picked on the map or in the list: onto a list that is there, or onto a new one.
    void join(Selection selection) {
        List<Pick> picks =
                selection.households().stream().map(id -> new Pick(id, null)).toList();
        frame.tasks()
                .run(T.get("work.read"), model.targets())
                .then(targets -> {
                    List<Target> all = new ArrayList<>();
                    all.add(new Target(null));
                    targets.forEach(target -> all.add(new Target(target)));
                    Form form = new Form();
                    Field<Target> target = form.choice(
                            T.get("join.list"),
                            all,
                            Target::words,
                            f -> f.required().initial(all.getFirst()));
                    Field<String> name = form.text(T.get("join.name"), f -> f.named("name"));
                    Field<ListKind> kind = form.choice(
                            T.get("make.kind"),
                            ListKind.class,
                            f -> f.required().initial(ListKind.HOUSEHOLDS));
                    if (target.control() instanceof ComboBox<?> box) {
                        box.valueProperty().subscribe(now -> {
                            boolean fresh = now instanceof Target chosen && chosen.list() == null;
                            for (Field<?> field : List.of(name, kind)) {
                                field.node().setVisible(fresh);
                                field.node().setManaged(fresh);
                            }
                        });
                    }
                    frame.dialogs()
                            .form(
                                    T.get("join", Numbers.whole(picks.size())),
                                    form,
                                    T.get("add.act"),
                                    () -> joining(target.require().list(), name.value(), kind.require(), picks),
                                    this::opened);
                })
                .start();
    }

    private Work<OwnListId> joining(
            @Nullable ListSummary onto, @Nullable String name, ListKind kind, List<Pick> picks) {
        if (onto == null) {
            return model.make(Objects.toString(name, ""), kind, List.of(), picks);
        }
        OwnListId id = onto.list().id();
        Work<Integer> adding = model.add(id, picks);
        return progress -> {
            Integer unused = adding.work(progress);
            return id;
        };
    }

    /// A list to choose, or a new one where there is none.
    private record Target(@Nullable ListSummary list) {
        String words() {
            return list == null ? T.get("join.new") : list.list().name();
        }
    }

    void column(ListView view, @Nullable ListColumn old) {
        Form form = new Form();
        Field<String> name =
                form.text(T.get("column.ofName"), f -> f.required().initial(old == null ? null : old.name()));
        Field<ColumnKind> kind = form.choice(
                T.get("column.ofKind"),
                ColumnKind.class,
                f -> f.required().initial(old == null ? ColumnKind.TEXT : old.kind()));
        Field<String> choices = form.text(
                T.get("column.ofChoices"),
                f -> f.hint(T.get("column.ofChoices.hint"))
                        .initial(old == null ? null : String.join(" ", old.choiceList())));
        frame.dialogs()
                .form(
                        old == null ? T.get("column.add") : T.get("column.revise"),
                        form,
                        old == null ? T.get("column.addAct") : T.get("column.reviseAct"),
                        () -> {
                            ColumnDraft draft = draft(name.require(), kind.require(), choices.value());
                            return old == null
                                    ? progress -> model.addColumn(view.list().id(), draft)
                                                    .work(progress)
                                            != null
                                    : progress ->
                                            model.reviseColumn(old.id(), draft).work(progress) == null;
                        },
                        done -> frame.notices().saved());
    }

    private static ColumnDraft draft(String name, ColumnKind kind, @Nullable String choices) {
        String typed = Objects.toString(choices, "");
        return kind == ColumnKind.CHOICE
                ? new ColumnDraft(name, kind, ColumnDraft.choices(typed.isBlank() ? T.get("column.yesNo") : typed))
                : new ColumnDraft(name, kind);
    }

    void rename(ListView view) {
        Form form = new Form();
        Field<String> name = form.text(
                T.get("make.name"), f -> f.required().initial(view.list().name()));
        frame.dialogs()
                .form(
                        T.get("rename"),
                        form,
                        T.get("rename.act"),
                        () -> model.rename(view.list().id(), name.require()),
                        done -> frame.notices().saved());
    }

    void copy(ListView view) {
        Form form = new Form();
        Field<String> name = form.text(
                T.get("make.name"),
                f -> f.required().initial(T.get("copy.name", view.list().name())));
        Field<Boolean> filled = form.check(T.get("copy.filled"), f -> {});
        frame.dialogs()
                .form(
                        T.get("copy"),
                        form,
                        T.get("copy.act"),
                        () -> model.copy(view.list().id(), name.require(), Boolean.TRUE.equals(filled.value())),
                        this::opened);
    }

    void remove(ListView view) {
        frame.dialogs()
                .ask(
                        T.get("remove.ask", view.list().name()),
                        T.get("remove.then", view.rows().size()),
                        T.get("remove"),
                        () -> model.remove(
                                view.list().id(),
                                () -> frame.notices()
                                        .say(T.get("removed", view.list().name()))));
    }

    void removeColumn(ListColumn column) {
        frame.dialogs()
                .ask(
                        T.get("column.remove.ask", column.name()),
                        T.get("column.remove.then"),
                        T.get("column.remove"),
                        () -> model.removeColumn(column.id()));
    }

    void drop(ListView view, List<ListRow> rows) {
        Set<ListMemberId> members = rows.stream().map(row -> row.member().id()).collect(Collectors.toSet());
        model.drop(view.list().id(), members);
        frame.notices().say(T.get("dropped", Numbers.whole(members.size())));
    }

    void print(ListView view) {
        Form form = new Form();
        Field<Boolean> sign = form.check(T.get("print.sign"), f -> f.initial(true));
        Field<Boolean> phones = form.check(T.get("print.phones"), f -> f.initial(true));
        Field<Boolean> left = form.check(T.get("print.left"), f -> {});
        Field<Integer> blank = form.number(
                T.get("print.blank"),
                f -> f.initial(3).check(count -> count < 0 || count > 60 ? T.get("print.blank.wrong") : null));
        String subtitle = model.subtitle();
        frame.dialogs()
                .form(
                        T.get("print.title", view.list().name()),
                        form,
                        T.get("print.act"),
                        () -> {
                            Integer rows = blank.value();
                            OwnListSheet.Wish wish = new OwnListSheet.Wish(
                                    subtitle,
                                    Boolean.TRUE.equals(phones.value()),
                                    Boolean.TRUE.equals(sign.value()),
                                    rows == null ? 0 : rows,
                                    Boolean.TRUE.equals(left.value()));
                            return progress -> wish;
                        },
                        wish -> frame.printing().preview(view.list().name(), model.sheet(view, wish), model.paper()));
    }

    void export(ListView view) {
        frame.printing().workbook(view.list().name(), model.returnable(view));
    }
}

package org.shouwang.lists.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Found;
import org.shouwang.household.Selection;
import org.shouwang.household.ui.Pickers;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.ListColumn;
import org.shouwang.lists.ListKind;
import org.shouwang.lists.ListSummary;
import org.shouwang.lists.ListView;
import org.shouwang.lists.Pick;

/// 名册: lists of one's own at the left, the one that is open at the right, ready to be filled in.
public final class ListsScreen implements Screen {
    public static final String ID = "lists";

    private static final Texts T = Texts.of(ListsScreen.class);

    private final ListsScreenModel model;
    private final Frame frame;
    private final ListMenu menu;
    private final ReturnCard back;
    private final Page page = new Page(T.get("title"));
    private final StackPane content = new StackPane();
    private final Table<ListSummary> lists;
    private final FillGrid grid;
    private final TextField find = new TextField();
    private final Label name = Boxes.strong("");
    private final Label about = Boxes.muted("");
    private final StackPane below = new StackPane();
    private final Node both;
    private final EmptyState nothing;
    private final Picker<Found> picker;
    private boolean quiet;

    public ListsScreen(ListsScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        menu = new ListMenu(model, frame);
        back = new ReturnCard(model, frame);
        lists = lists();
        grid = new FillGrid(model, fault -> frame.notices().say(fault.sentence(), Tint.WARN));
        picker = Pickers.anything(model.index()).search().onPick(this::add);
        picker.prompt(T.get("add.prompt"));
        nothing = new EmptyState(
                Icons.LIST,
                T.get("empty"),
                ScreenCommand.of(T.get("make"), menu::make),
                ScreenCommand.of(T.get("empty.toHouseholds"), () -> frame.open("households")));
        both = both();
        page.actions(Buttons.withKey(Buttons.primary(T.get("make"), menu::make), "Ctrl+N"));
        page.content(content);
        model.viewProperty().subscribe(this::show);
        model.emptyProperty().subscribe(this::show);
        model.summaries().subscribe(this::summaries);
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private Node both() {
        VBox left = new VBox(lists);
        Boxes.grow(lists);
        left.setStyle("-fx-min-width: 18.5em; -fx-pref-width: 18.5em; -fx-max-width: 18.5em;");
        name.setStyle("-fx-font-size: 1.15em;");
        name.setMinWidth(0);
        about.setMinWidth(0);
        find.setPromptText(T.get("find"));
        find.setAccessibleText(T.get("find"));
        find.setStyle("-fx-pref-width: 12em;");
        find.textProperty().subscribe(typed -> with(view -> grid.show(FoundRows.of(view, find.getText()))));
        picker.setStyle("-fx-pref-width: 19em; -fx-min-width: 14em;");
        HBox head = Boxes.row(name, about, Boxes.spacer(), picker);
        HBox buttons = Boxes.row(
                Buttons.plain(Icons.ADD, T.get("column.add"), () -> with(view -> menu.column(view, null))),
                more(),
                find,
                Boxes.spacer(),
                Buttons.plain(Icons.IMPORT, T.get("back"), () -> with(back::choose)),
                Buttons.plain(Icons.EXPORT, T.get("export"), () -> with(menu::export)),
                Buttons.plain(Icons.PRINT, T.get("print"), () -> with(menu::print)));
        VBox right = Boxes.stack(head, buttons, Boxes.grow(below));
        right.setMinSize(0, 0);
        HBox all = Boxes.cards(left, Boxes.grow(right));
        all.setFillHeight(true);
        return all;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(T.get("more"));
        more.getItems()
                .addAll(
                        item(T.get("add.filtered"), () -> with(menu::addFiltered)),
                        item(
                                T.get("drop"),
                                () -> with(view -> {
                                    if (!grid.selection().isEmpty()) {
                                        menu.drop(view, grid.selection());
                                    }
                                })),
                        item(T.get("column.revise"), () -> withColumn((view, column) -> menu.column(view, column))),
                        item(T.get("column.remove"), () -> withColumn((view, column) -> menu.removeColumn(column))),
                        item(T.get("rename"), () -> with(menu::rename)),
                        item(T.get("copy"), () -> with(menu::copy)),
                        item(T.get("remove"), () -> with(menu::remove)));
        return more;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    private Table<ListSummary> lists() {
        Table<ListSummary> table = Tables.<ListSummary>of()
                .text(T.get("lists.name"), 104, summary -> summary.list().name())
                .wide()
                .chip(
                        T.get("lists.kind"),
                        56,
                        summary -> Texts.name(summary.list().kind()),
                        summary -> summary.list().kind() == ListKind.HOUSEHOLDS ? Tint.INFO : Tint.PLAIN)
                .number(T.get("lists.members"), 56, ListSummary::members)
                .bare()
                .build();
        table.selectedProperty().subscribe(summary -> {
            if (summary != null && !quiet) {
                model.open(summary.list().id());
            }
        });
        return table;
    }

    private void summaries() {
        quiet = true;
        lists.items(List.copyOf(model.summaries()));
        mark(model.viewProperty().get());
        quiet = false;
    }

    private void mark(@Nullable ListView view) {
        if (view != null) {
            model.summaries().stream()
                    .filter(summary -> summary.list().id().equals(view.list().id()))
                    .findFirst()
                    .filter(summary -> !summary.equals(lists.selected()))
                    .ifPresent(lists::select);
        }
    }

    private void show() {
        ListView view = model.viewProperty().get();
        content.getChildren().setAll(model.emptyProperty().get() || view == null ? nothing : both);
        page.sub()
                .set(
                        view == null
                                ? ""
                                : T.get("sub", Numbers.whole(model.summaries().size())));
        if (view == null) {
            return;
        }
        quiet = true;
        mark(view);
        quiet = false;
        name.setText(view.list().name());
        about.setText(about(view));
        grid.show(FoundRows.of(view, find.getText()));
        if (view.rows().isEmpty()) {
            below.getChildren()
                    .setAll(new EmptyState(
                            Icons.PERSON,
                            T.get("nobody"),
                            ScreenCommand.of(T.get("add.filtered"), () -> with(menu::addFiltered)),
                            ScreenCommand.of(
                                    T.get("nobody.pick"), () -> picker.field().requestFocus())));
        } else if (!below.getChildren().contains(grid.node())) {
            below.getChildren().setAll(grid.node());
        }
    }

    private static String about(ListView view) {
        int places = view.rows().size() * view.columns().size();
        int filled = view.rows().stream().mapToInt(row -> row.values().size()).sum();
        String unit = view.list().kind() == ListKind.HOUSEHOLDS ? T.get("unit.household") : T.get("unit.person");
        String words = T.get("about", Numbers.whole(view.rows().size()), unit);
        if (places > 0) {
            words += T.get("about.filled", Numbers.whole(filled), Numbers.whole(places));
        }
        return view.left() == 0 ? words : words + T.get("about.left", Numbers.whole(view.left()), unit);
    }

    private void add(Found found) {
        if (found.household() == null) {
            frame.notices().say(T.get("add.emptyDoor", found.dwelling().brief()), Tint.WARN);
            return;
        }
        Pick pick = new Pick(found.household(), found.resident());
        with(view -> menu.add(view, List.of(pick)));
    }

    private void with(Consumer<ListView> act) {
        ListView view = model.viewProperty().get();
        if (view != null) {
            act.accept(view);
        }
    }

    private void withColumn(java.util.function.BiConsumer<ListView, ListColumn> act) {
        ListColumn column = grid.column();
        if (column == null) {
            frame.notices().say(T.get("column.none"), Tint.WARN);
        } else {
            with(view -> act.accept(view, column));
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    /// With a [Selection]: asks onto which list its households go. With a list's id: opens it.
    @Override
    public void open(@Nullable Object argument) {
        switch (argument) {
            case Selection selection -> {
                shown();
                menu.join(selection);
            }
            case org.shouwang.lists.OwnListId id -> model.open(id);
            case null, default -> shown();
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("make"), "Ctrl+N", menu::make),
                ScreenCommand.of(T.get("find"), "Ctrl+F", find::requestFocus),
                ScreenCommand.of(T.get("back"), "Ctrl+O", () -> with(back::choose)),
                ScreenCommand.of(T.get("export"), "Ctrl+E", () -> with(menu::export)),
                ScreenCommand.of(T.get("print"), "Ctrl+P", () -> with(menu::print)));
    }
}

package org.shouwang.gate.ui.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassId;
import org.shouwang.gate.pass.PassKind;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.household.Found;
import org.shouwang.household.Scope;
import org.shouwang.household.Selection;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.NaturalOrder;
import org.shouwang.kit.text.Texts;

/// 出入证: the quick line on top, the list, and the pass that is looked at.
public final class PassScreen implements Screen {
    public static final String ID = "pass";

    private static final Texts T = Texts.of(PassScreen.class);

    private final PassScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final StackPane body = new StackPane();
    private final Table<PassLine> table;
    private final PassForms forms;
    private final PassPaper paper;
    private final RoundForm round;
    private final QuickIssue quick;
    private final Segmented<PassScope> scopes =
            new Segmented<>(List.of(PassScope.values()), Texts::name, PassScope.HOLDING);
    private final ComboBox<String> buildings = Choices.box(List.of(""), PassScreen::building);
    private final Node some;
    private final Node none;
    private @Nullable PassId reveal;

    public PassScreen(PassScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        forms = new PassForms(model, frame, this::made);
        paper = new PassPaper(model, frame, this::seen);
        round = new RoundForm(model, frame, paper::print);
        quick = new QuickIssue(
                model, frame, this::issued, line -> reveal(line.pass().id()), this::find);
        table = PassTable.of(forms, paper);
        PassDetail detail = new PassDetail(frame, forms, paper);
        model.storyProperty().subscribe(detail::show);
        table.selectedProperty().subscribe(line -> model.look(line));
        table.beside(scopes, kinds(), buildings);
        scopes.valueProperty().bindBidirectional(model.scope);
        HBox lists = Boxes.cards(Boxes.grow(table), detail);
        lists.setFillHeight(true);
        some = Boxes.grow(lists);
        none = Boxes.grow(new EmptyState(
                Icons.CARD,
                T.get("none"),
                ScreenCommand.of(T.get("act.round"), round::open),
                ScreenCommand.of(T.get("act.issue"), () -> issue(PassKind.RESIDENT))));
        page.actions(
                Buttons.plain(Icons.EXCEL, T.get("act.export"), paper::export),
                prints(),
                Buttons.plain(T.get("act.round"), round::open),
                Buttons.withKey(Buttons.primary(T.get("act.issue"), () -> issue(PassKind.RESIDENT)), "Ctrl+N"));
        page.content(quick.node(), Boxes.grow(body));
        model.allProperty().subscribe(this::read);
        model.rows.subscribe(this::list);
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private Node kinds() {
        List<@Nullable PassKind> all = new ArrayList<>(List.of(PassKind.values()));
        all.addFirst(null);
        ComboBox<Kind> box = Choices.box(all.stream().map(Kind::new).toList(), Kind::words);
        box.setValue(box.getItems().getFirst());
        box.setAccessibleText(T.get("column.kind"));
        box.valueProperty().subscribe(now -> model.kind.set(now == null ? null : now.kind()));
        buildings.setAccessibleText(T.get("filter.building"));
        buildings.setValue("");
        buildings.valueProperty().subscribe(now -> model.building.set(Objects.toString(now, "")));
        return box;
    }

    /// A kind to list, or all.
    private record Kind(@Nullable PassKind kind) {
        String words() {
            return kind == null ? T.get("filter.kinds") : Texts.name(kind);
        }
    }

    private static String building(String no) {
        return no.isEmpty() ? T.get("filter.buildings") : T.get("building", no);
    }

    private Node prints() {
        MenuButton more = new MenuButton(T.get("act.print.menu"));
        more.getItems()
                .addAll(
                        item(T.get("act.print.cards"), () -> paper.print(table.selection())),
                        item(T.get("act.print.ledger"), paper::ledger),
                        item(T.get("act.print.wanted"), paper::wanted),
                        item(T.get("act.face"), paper::face));
        return more;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void read(@Nullable List<PassLine> all) {
        if (all == null) {
            return;
        }
        body.getChildren().setAll(all.isEmpty() ? none : some);
    }

    private void list() {
        List<PassLine> all = model.lines();
        scopes.getChildren().forEach(this::number);
        long holding = model.count(PassScope.HOLDING);
        page.sub().set(all.isEmpty() ? "" : T.get("sub", all.size(), holding, model.count(PassScope.WANTED)));
        List<String> numbers = new ArrayList<>(all.stream()
                .map(PassLine::building)
                .filter(no -> !no.isEmpty())
                .distinct()
                .sorted(NaturalOrder.INSTANCE)
                .toList());
        numbers.addFirst("");
        if (!numbers.equals(buildings.getItems())) {
            String now = buildings.getValue();
            buildings.getItems().setAll(numbers);
            buildings.setValue(numbers.contains(now) ? now : "");
        }
        table.items(List.copyOf(model.rows));
        PassId id = reveal;
        if (id != null) {
            reveal(id);
        } else if (table.selected() == null && !model.rows.isEmpty()) {
            table.select(
                    table.shown().isEmpty()
                            ? model.rows.getFirst()
                            : table.shown().getFirst());
        }
    }

    private void number(Node node) {
        if (node instanceof ToggleButton button && button.getUserData() instanceof PassScope of) {
            button.setText(T.get("scope", Texts.name(of), model.count(of)));
        }
    }

    private List<PassLine> seen() {
        return table.shown();
    }

    private void issue(PassKind kind) {
        new IssueForm(model, frame, kind).open(this::issued);
    }

    private void issued(Pass pass) {
        frame.notices().done(T.get("issued", pass.spoken()), model::undo);
        made(pass);
    }

    private void made(Pass pass) {
        reveal = pass.id();
        model.refresh();
    }

    /// Selects a pass, in the list of all where the filters hide it.
    private void reveal(PassId id) {
        model.line(id)
                .ifPresentOrElse(
                        line -> {
                            if (!model.rows.contains(line)) {
                                reveal = id;
                                model.kind.set(null);
                                buildings.setValue("");
                                model.scope.set(PassScope.ALL);
                            }
                            reveal = null;
                            table.select(line);
                            model.look(line);
                        },
                        () -> reveal = id);
    }

    private void find(String typed) {
        model.find(typed, this::made, fault -> frame.notices().say(fault.sentence(), Tint.WARN));
    }

    private void withSelection(Consumer<List<PassLine>> act) {
        if (table.selection().isEmpty()) {
            frame.notices().say(T.get("none.selected"), Tint.WARN);
        } else {
            act.accept(table.selection());
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
        quick.focus();
    }

    /// A number typed or scanned, a [PassId], households picked elsewhere, or a person to issue one for.
    @Override
    public void open(@Nullable Object argument) {
        switch (argument) {
            case String typed -> {
                shown();
                find(typed);
            }
            case PassId id -> {
                reveal = id;
                shown();
            }
            case Selection selection -> {
                shown();
                String words = T.get("round.selected", selection.households().size());
                round.open(List.of(Scope.of(selection, words)));
            }
            case Found found -> {
                shown();
                quick.begin(found);
            }
            case null, default -> shown();
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.issue"), "Ctrl+N", () -> issue(PassKind.RESIDENT)),
                ScreenCommand.of(T.get("act.issue.temporary"), "F6", () -> issue(PassKind.TEMPORARY)),
                ScreenCommand.of(T.get("act.issue.vehicle"), "F4", () -> issue(PassKind.VEHICLE)),
                ScreenCommand.of(T.get("act.replace"), "F7", () -> withSelection(all -> forms.replace(all.getFirst()))),
                ScreenCommand.of(T.get("act.withdraw"), "F8", () -> withSelection(forms::withdraw)),
                ScreenCommand.of(T.get("act.lost"), "F9", () -> withSelection(all -> forms.lost(all.getFirst()))),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", table::focusFilter),
                ScreenCommand.of(T.get("act.print.cards"), "Ctrl+P", () -> paper.print(table.selection())),
                ScreenCommand.of(T.get("act.export"), "Ctrl+E", paper::export));
    }
}

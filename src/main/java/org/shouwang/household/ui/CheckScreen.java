package org.shouwang.household.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Checked;
import org.shouwang.household.Checker;
import org.shouwang.household.Flaw;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// 核对: every rule with its count on the left, the doors behind the chosen one on the right, and what can be mended.
public final class CheckScreen implements Screen {
    public static final String ID = "check";

    private static final Texts T = Texts.of(CheckScreen.class);

    private final CheckScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("check.title"));
    private final ListView<Checked> rules = new ListView<>();
    private final HBox right = Boxes.cards();
    private final Table<Flaw> flaws;

    public CheckScreen(CheckScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        flaws = table();
        rules.setCellFactory(list -> new RuleCell());
        rules.setFixedCellSize(33);
        rules.setStyle("-fx-min-width: 21em; -fx-pref-width: 21em; -fx-max-width: 21em;");
        rules.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        right.getChildren().setAll(Boxes.grow(flaws));
        page.actions(
                Buttons.plain(T.get("check.twins"), () -> frame.open(TwinsScreen.ID)),
                Buttons.withKey(Buttons.plain(T.get("check.again"), model::refresh), "F5"));
        rules.setMaxHeight(Double.MAX_VALUE);
        page.content(Boxes.grow(Boxes.cards(rules, Boxes.grow(right))));
        model.checkedProperty().subscribe(this::list);
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private void list(List<Checked> checked) {
        Checked before = rules.getSelectionModel().getSelectedItem();
        rules.getItems().setAll(checked);
        int cases = Checker.count(checked);
        long broken = checked.stream().filter(each -> !each.flaws().isEmpty()).count();
        page.sub().set(cases == 0 ? T.get("check.sound") : T.get("check.summary", broken, Numbers.whole(cases)));
        checked.stream()
                .filter(each -> before != null
                        ? each.rule().code().equals(before.rule().code())
                        : !each.flaws().isEmpty())
                .findFirst()
                .ifPresent(each -> rules.getSelectionModel().select(each));
    }

    private void choose(@Nullable Checked checked) {
        if (checked == null) {
            right.getChildren().clear();
            return;
        }
        flaws.items(checked.flaws());
        List<Flaw> mendable = checked.mendable();
        HBox head = Boxes.row(Boxes.strong(checked.rule().title()), Boxes.spacer());
        if (!mendable.isEmpty()) {
            head.getChildren().add(Buttons.primary(T.get("check.mendAll", mendable.size()), () -> mend(mendable)));
        }
        Node content = checked.flaws().isEmpty()
                ? new EmptyState(Icons.CHECK, T.get("check.kept", checked.rule().title()))
                : flaws;
        right.getChildren()
                .setAll(Boxes.grow(
                        new Card().content(head, Boxes.sentence(checked.rule().advice()), Boxes.grow(content))));
    }

    private Table<Flaw> table() {
        return Tables.<Flaw>of()
                .text(T.get("check.door"), 110, Flaw::door)
                .text(T.get("check.what"), 300, Flaw::words)
                .wide()
                .node(T.get("check.mend"), 220, flaw -> "", this::mending)
                .unit(T.get("check.case"))
                .onOpen(this::open)
                .act(T.get("list.open"), rows -> rows.stream().findFirst().ifPresent(this::open))
                .build();
    }

    private Node mending(Flaw flaw) {
        if (flaw.mend() != null) {
            return Buttons.link(flaw.mend().words(), () -> mend(List.of(flaw)));
        }
        String words = flaw.household() == null ? T.get("check.go") : T.get("check.open");
        return Buttons.link(words, () -> open(flaw));
    }

    private void open(Flaw flaw) {
        if (flaw.household() != null) {
            frame.open(HouseholdScreen.ID, flaw.household());
            return;
        }
        model.screen(flaw).ifPresent(frame::open);
    }

    private void mend(List<Flaw> some) {
        frame.tasks()
                .write(T.get("check.mending"), model.mend(some))
                .then(count -> {
                    frame.notices().done(T.get("check.mended", count), model::undo);
                    model.refresh();
                })
                .start();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void open(@Nullable Object argument) {
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(ScreenCommand.of(T.get("check.again"), "F5", model::refresh));
    }

    /// A rule with its count; what is kept stands quietly with a tick.
    private static final class RuleCell extends ListCell<Checked> {
        @Override
        protected void updateItem(@Nullable Checked checked, boolean empty) {
            super.updateItem(checked, empty);
            setText(null);
            if (empty || checked == null) {
                setGraphic(null);
                return;
            }
            int count = checked.flaws().size();
            Label title = count == 0
                    ? Boxes.muted(checked.rule().title())
                    : Boxes.words(checked.rule().title());
            Chip chip =
                    count == 0 ? new Chip(T.get("check.none"), Tint.GOOD) : new Chip(Numbers.whole(count), Tint.WARN);
            setGraphic(Boxes.row(title, Boxes.spacer(), chip));
        }
    }
}

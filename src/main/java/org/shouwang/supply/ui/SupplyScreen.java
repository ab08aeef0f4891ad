package org.shouwang.supply.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Selection;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.StockItemId;

/// 物资: what is there, lists to sign, stocktaking, things that are out, and the ledger of a month.
public final class SupplyScreen implements Screen {
    /// The views of the page; another screen may ask for one.
    public enum View {
        LEVELS,
        LISTS,
        COUNT,
        LOANS,
        LEDGER
    }

    public static final String ID = "supply";

    private static final Texts T = Texts.of(SupplyScreen.class);

    private final Page page = new Page(T.get("title"));
    private final HBox actions = Boxes.row();
    private final StackPane content = new StackPane();
    private final Segmented<View> views = new Segmented<>(List.of(View.values()), Texts::name, View.LEVELS);
    private final Map<View, SupplyPane> panes = new EnumMap<>(View.class);
    private final LevelsPane levels;

    public SupplyScreen(SupplyModel model, Frame frame) {
        levels = new LevelsPane(model, frame);
        panes.put(View.LEVELS, levels);
        panes.put(View.LISTS, new ListsPane(model, frame));
        panes.put(View.COUNT, new CountPane(model, frame));
        panes.put(View.LOANS, new LoansPane(model, frame));
        panes.put(View.LEDGER, new LedgerPane(model, frame));
        page.beside(views).actions(actions).content(content);
        views.valueProperty().subscribe(this::turn);
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private void turn(View view) {
        SupplyPane pane = pane();
        content.getChildren().setAll(pane.node());
        actions.getChildren().setAll(pane.actions());
        pane.refresh();
        pane.focus();
    }

    private SupplyPane pane() {
        SupplyPane pane = panes.get(views.value());
        if (pane == null) {
            throw new IllegalStateException("no view " + views.value());
        }
        return pane;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        pane().refresh();
        pane().focus();
    }

    /// A [View], which items of the stock, an item to show, or households picked elsewhere to get goods.
    @Override
    public void open(@Nullable Object argument) {
        switch (argument) {
            case View view -> views.valueProperty().set(view);
            case StockItemId item -> {
                views.valueProperty().set(View.LEVELS);
                levels.open(item);
            }
            case LevelScope scope -> {
                views.valueProperty().set(View.LEVELS);
                levels.show(scope);
            }
            case Selection selection -> {
                views.valueProperty().set(View.LISTS);
                pane().open(selection);
            }
            case null, default -> {}
        }
        shown();
    }

    private void move(QuickMove.Way way) {
        views.valueProperty().set(View.LEVELS);
        levels.begin(way);
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.receive"), "F5", () -> move(QuickMove.Way.IN)),
                ScreenCommand.of(T.get("act.issue"), "F6", () -> move(QuickMove.Way.OUT)),
                ScreenCommand.of(T.get("act.reverse"), "F7", levels::reverse),
                ScreenCommand.of(
                        T.get("act.count"), "F8", () -> views.valueProperty().set(View.COUNT)),
                ScreenCommand.of(
                        T.get("act.lists"), "F9", () -> views.valueProperty().set(View.LISTS)),
                ScreenCommand.of(T.get("act.new"), "Ctrl+N", () -> pane().add()),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", () -> pane().focusFilter()),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", () -> pane().print()),
                ScreenCommand.of(T.get("act.export"), "Ctrl+E", () -> pane().export()),
                ScreenCommand.of(T.get("act.nextView"), "Ctrl+PageDown", () -> step(1)),
                ScreenCommand.of(T.get("act.lastView"), "Ctrl+PageUp", () -> step(-1)));
    }

    private void step(int by) {
        int at = Math.floorMod(views.value().ordinal() + by, View.values().length);
        views.valueProperty().set(View.values()[at]);
    }
}

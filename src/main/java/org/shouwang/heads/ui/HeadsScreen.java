package org.shouwang.heads.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.heads.Coverage;
import org.shouwang.heads.Gap;
import org.shouwang.heads.NoticeKind;
import org.shouwang.heads.ui.HeadsScreenModel.Scope;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.text.Texts;

/// 楼栋长单元长: the roll of heads, responsibility areas, ten-household groups, and what nobody covers.
public final class HeadsScreen implements Screen {
    /// The views of the page; another screen may ask for one.
    public enum View {
        ROLL,
        AREAS,
        GROUPS,
        COVERAGE
    }

    public static final String ID = "heads";

    private static final Texts T = Texts.of(HeadsScreen.class);

    private final HeadsScreenModel model;
    private final Page page = new Page(T.get("title"));
    private final Label sub = Boxes.muted("");
    private final HBox actions = Boxes.row();
    private final StackPane content = new StackPane();
    private final Segmented<View> views = new Segmented<>(List.of(View.values()), Texts::name, View.ROLL);
    private final Map<View, HeadsPane> panes = new EnumMap<>(View.class);
    private final CoveragePane coverage;

    public HeadsScreen(HeadsScreenModel model, AreasModel areas, GroupsModel groups, CoverageModel check, Frame frame) {
        this.model = model;
        NoticeForm notices = new NoticeForm(groups, frame);
        GroupForms forms = new GroupForms(groups, frame);
        RollForms roll = new RollForms(model, frame);
        panes.put(View.ROLL, new RollPane(model, frame, roll, () -> notices.open(NoticeKind.BUILDING)));
        panes.put(View.AREAS, new AreasPane(areas, frame));
        panes.put(View.GROUPS, new GroupsPane(groups, frame, forms, () -> notices.open(NoticeKind.GROUP)));
        coverage = new CoveragePane(
                check,
                frame,
                item -> seat(roll, item.seat()),
                item -> {
                    if (item.group() != null) {
                        forms.leader().open(item.group());
                    }
                },
                () -> forms.group(null));
        panes.put(View.COVERAGE, coverage);
        page.beside(views, sub).actions(actions).content(content);
        views.valueProperty().subscribe(this::turn);
        model.coverageProperty().subscribe(now -> refreshed(View.COVERAGE));
        groups.bookProperty().subscribe(now -> refreshed(View.COVERAGE));
    }

    private void refreshed(View view) {
        if (views.value() == view) {
            pane().refresh();
        }
    }

    private static void seat(RollForms roll, Coverage.@Nullable Seat seat) {
        if (seat != null) {
            HeadRow row = HeadsScreenModel.row(seat);
            if (row.vacant()) {
                roll.open(row);
            } else {
                roll.relieve(row);
            }
        }
    }

    private void turn(View view) {
        HeadsPane pane = pane();
        content.getChildren().setAll(pane.node());
        actions.getChildren().setAll(pane.actions());
        sub.textProperty().unbind();
        sub.textProperty().bind(pane.sub());
        pane.refresh();
    }

    private HeadsPane pane() {
        HeadsPane pane = panes.get(views.value());
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
    }

    /// A view, or a question of the coverage check; any other argument means the vacant offices.
    @Override
    public void open(@Nullable Object argument) {
        switch (argument) {
            case View view -> views.valueProperty().set(view);
            case Gap.Kind kind -> {
                views.valueProperty().set(View.COVERAGE);
                coverage.reveal(kind);
            }
            case null -> {}
            default -> {
                views.valueProperty().set(View.ROLL);
                model.scope.set(Scope.VACANT);
            }
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
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

package org.shouwang.report.ui;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.text.Texts;
import org.shouwang.report.Today;

/// 今日: what is going on now, and what waits. Every figure opens the list behind it.
public final class TodayScreen implements Screen {
    public static final String ID = "today";

    private static final Texts T = Texts.of(TodayScreen.class);

    private final TodayScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("today.title"));
    private final StackPane content = new StackPane();
    private final TodayTiles tiles;
    private final TodayGate gate;
    private final WaitingCard waiting;
    private final Node full;
    private final Button signing;
    private final Button report;

    public TodayScreen(TodayScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        tiles = new TodayTiles(frame);
        gate = new TodayGate(frame);
        waiting = new WaitingCard(frame);
        full = full();
        signing = Buttons.plain(Icons.PRINT, T.get("today.signing"), this::print);
        signing.setDisable(true);
        report = Buttons.primary(Icons.REPORT, T.get("today.report"), () -> frame.open(Links.REPORT));
        page.actions(signing, report);
        page.content(content);
        Timeline minute = new Timeline(new KeyFrame(Duration.minutes(1), event -> model.refresh()));
        minute.setCycleCount(Animation.INDEFINITE);
        page.sceneProperty().subscribe(scene -> {
            model.inFront(scene != null);
            if (scene == null) {
                minute.stop();
            } else {
                minute.play();
            }
        });
        model.today().subscribe(today -> {
            if (today != null) {
                show(today);
            }
        });
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
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("today.signing"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("today.refresh"), "F5", model::refresh));
    }

    private Node full() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(64);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(36);
        grid.getColumnConstraints().addAll(left, right);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(0);
        grid.getRowConstraints().add(row);
        grid.addRow(0, gate.node(), waiting.node());
        grid.setStyle("-fx-padding: 0; -fx-hgap: 0.923em;");
        VBox all = Boxes.stack(tiles.node(), Boxes.grow(grid));
        return all;
    }

    private void show(Today today) {
        signing.setDisable(today.turns().isEmpty());
        signing.setVisible(!today.blank());
        report.setVisible(!today.blank());
        page.sub().set(sub(today));
        if (today.blank()) {
            content.getChildren().setAll(blank());
            return;
        }
        tiles.show(today);
        gate.show(today);
        waiting.show(today);
        content.getChildren().setAll(full);
    }

    private static String sub(Today today) {
        if (today.blank()) {
            return today.date();
        }
        int count = today.waiting().size() + (today.nobody() ? 1 : 0);
        return count == 0 ? T.get("today.calm", today.date()) : T.get("today.waiting", today.date(), count);
    }

    private Node blank() {
        return new EmptyState(
                Icons.HOME,
                T.get("today.blank"),
                ScreenCommand.of(T.get("today.setUp"), () -> frame.open(Links.COMPOUND)),
                ScreenCommand.of(T.get("today.import"), () -> frame.open(Links.IMPORT)));
    }

    private void print() {
        Today shown = model.today().get();
        if (shown != null && !shown.turns().isEmpty()) {
            frame.printing()
                    .preview(
                            T.get("today.signing.name", shown.moment().toLocalDate()),
                            progress -> model.signing(),
                            () -> model.look(shown));
        }
    }
}

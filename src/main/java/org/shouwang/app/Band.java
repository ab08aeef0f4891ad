package org.shouwang.app;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.text.Texts;

/// The band at the top: whose compound, the box that finds everything, who is on duty, the clock, the user.
final class Band extends HBox {
    private static final Texts T = Texts.of(Band.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Picker<Runnable> search;
    private final Label clockLabel = Boxes.muted("");
    private final Clock clock;
    private final HBox duty;

    Band(ShellModel model, Finder finder, Clock clock) {
        this.clock = clock;
        getStyleClass().add("band");
        setAlignment(Pos.CENTER_LEFT);
        Label mark = new Label(T.get("shell.mark"));
        mark.getStyleClass().add("app-mark");
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label compound = bound(model.compound(), "compound-name");
        Label branch = bound(model.branch(), "muted");
        branch.setMinWidth(0);
        search = new Picker<>(finder::find)
                .search()
                .recent(finder::recent)
                .foot(finder::foot)
                .prompt(T.get("shell.search"))
                .onPick(Runnable::run);
        getChildren().addAll(mark, compound, branch, searchBox(), Boxes.spacer());
        duty = duty(model);
        getChildren().addAll(duty, clockLabel, user(model));
        clockLabel.setMinWidth(USE_PREF_SIZE);
        Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(2), event -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
        tick();
    }

    Picker<Runnable> search() {
        return search;
    }

    /// What a click on those on duty opens.
    void onDuty(Runnable open) {
        duty.setCursor(Cursor.HAND);
        duty.setOnMouseClicked(event -> open.run());
    }

    private StackPane searchBox() {
        Label glass = Icons.SEARCH.node();
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        glass.setMouseTransparent(true);
        Label key = Buttons.keyHint("Ctrl K");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(search.field().focusedProperty().not());
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        search.field().getStyleClass().add("search-field");
        search.field().setId("search");
        StackPane box = new StackPane(search, glass, key);
        box.getStyleClass().add("search-box");
        return box;
    }

    private HBox duty(ShellModel model) {
        Region light = new Region();
        light.getStyleClass().add("duty-light");
        Label lead = new Label();
        lead.getStyleClass().add("muted");
        Label names = bound(model.onDuty(), "strong");
        Label handover = bound(model.handover(), "muted");
        HBox duty = new HBox(light, lead, names, handover);
        duty.getStyleClass().add("duty");
        duty.setAlignment(Pos.CENTER_LEFT);
        handover.setMinWidth(0);
        duty.setMinWidth(0);
        Runnable tell = () -> {
            boolean nobody = model.onDuty().get().isEmpty();
            light.getStyleClass().setAll("duty-light", nobody ? "nobody" : "somebody");
            lead.setText(
                    nobody
                            ? T.get("shell.nobodyOnDuty")
                            : (T.get("shell.onDuty") + " " + model.post().get()).strip());
        };
        model.onDuty().subscribe(tell);
        model.post().subscribe(tell);
        tell.run();
        lead.setMinWidth(USE_PREF_SIZE);
        return duty;
    }

    private static Label user(ShellModel model) {
        Label user = bound(model.user(), "user-mark");
        user.setMinWidth(USE_PREF_SIZE);
        return user;
    }

    private void tick() {
        LocalDateTime now = LocalDateTime.now(clock);
        String week = now.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
        clockLabel.setText(T.get("shell.clock", now.getMonthValue(), now.getDayOfMonth(), week, TIME.format(now)));
    }

    private static Label bound(ObservableValue<String> words, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}

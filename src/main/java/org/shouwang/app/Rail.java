package org.shouwang.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// The words at the left edge: one line a screen, in groups, with what waits there.
final class Rail extends VBox {
    private static final Texts T = Texts.of(Rail.class);
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    private final VBox lines = new VBox();
    private final Map<String, Button> buttons = new HashMap<>();
    private final BooleanProperty collapsed;

    Rail(BooleanProperty collapsed) {
        this.collapsed = collapsed;
        getStyleClass().add("rail");
        lines.getStyleClass().add("rail-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foldButton());
        setAccessibleText(T.get("shell.rail"));
        collapsed.subscribe(folded -> pseudoClassStateChanged(COLLAPSED, folded));
    }

    void show(List<Entry> entries, Consumer<String> open) {
        lines.getChildren().clear();
        buttons.clear();
        String group = entries.isEmpty() ? "" : entries.getFirst().group();
        for (Entry entry : entries) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                StackPane line = new StackPane(new Region());
                line.getStyleClass().add("rail-separator");
                lines.getChildren().add(line);
            }
            Button button = button(entry, open);
            buttons.put(entry.id(), button);
            lines.getChildren().add(button);
        }
    }

    void mark(String id) {
        buttons.forEach((each, button) -> button.pseudoClassStateChanged(ACTIVE, each.equals(id)));
    }

    private Button button(Entry entry, Consumer<String> open) {
        Label word = new Label(entry.title());
        word.getStyleClass().add("rail-word");
        HBox line = new HBox(entry.icon().node(), word);
        line.getStyleClass().add("rail-line");
        line.setAlignment(Pos.CENTER_LEFT);
        word.visibleProperty().bind(collapsed.not());
        word.managedProperty().bind(collapsed.not());
        if (entry.badge() != null) {
            line.getChildren().addAll(Boxes.spacer(), badge(entry.badge()));
        }
        Button button = new Button();
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.getStyleClass().setAll("rail-button");
        button.setAccessibleText(entry.title());
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setId("rail-" + entry.id());
        button.setOnAction(event -> open.accept(entry.id()));
        String key = entry.key() == null ? "" : "  " + entry.key().getDisplayText();
        Tooltip tip = new Tooltip(entry.title() + key);
        collapsed.subscribe(folded -> button.setTooltip(folded || !key.isEmpty() ? tip : null));
        return button;
    }

    private Label badge(ObservableValue<? extends Number> count) {
        Label badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMinWidth(USE_PREF_SIZE);
        badge.visibleProperty().bind(collapsed.not().and(badge.textProperty().isNotEmpty()));
        badge.managedProperty().bind(badge.visibleProperty());
        count.subscribe(now -> badge.setText(now == null || now.longValue() <= 0 ? "" : words(now.longValue())));
        return badge;
    }

    private static String words(long count) {
        return count > 999 ? "999+" : Long.toString(count);
    }

    private Button foldButton() {
        Button fold = new Button();
        fold.getStyleClass().setAll("rail-button", "rail-fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setId("rail-fold");
        fold.setOnAction(event -> collapsed.set(!collapsed.get()));
        collapsed.subscribe(folded -> {
            fold.setGraphic((folded ? Icons.EXPAND : Icons.COLLAPSE).node());
            fold.setText(folded ? "" : T.get("shell.collapse"));
            fold.setAccessibleText(folded ? T.get("shell.expand") : T.get("shell.collapse"));
        });
        return fold;
    }
}

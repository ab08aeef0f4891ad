package org.shouwang.exchange.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.exchange.Heading;
import org.shouwang.exchange.ListLayout;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.text.Texts;

/// As what each column of a sheet was understood, side by side, each to be corrected.
final class ColumnStrip {
    private static final Texts T = Texts.of(ColumnStrip.class);
    private static final double WIDTH = 122;
    private static final double BAR = 14;

    private final Consumer<ListLayout> correct;
    private final Hyperlink forget;
    private final HBox strip = Boxes.row();
    private final ComboBox<ListLayout> sheets = Choices.box(List.of(), ListLayout::sheet);
    private final Card card = new Card(T.get("columns"));
    private List<ListLayout> layouts = List.of();

    /// @param forget what was learnt about a sheet with these titles
    ColumnStrip(Consumer<ListLayout> correct, Consumer<ListLayout> forget) {
        this.correct = correct;
        this.forget = Buttons.link(T.get("columns.forget"), () -> {
            ListLayout shown = sheets.getValue();
            if (shown != null) {
                forget.accept(shown);
            }
        });
        strip.setPadding(new Insets(0, 0, BAR, 0));
        ScrollPane scroll = new ScrollPane(strip);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(ScrollPane.USE_PREF_SIZE);
        sheets.setAccessibleText(T.get("columns.sheet"));
        sheets.setOnAction(event -> fill());
        card.corner(this.forget, sheets).content(scroll);
        card.setMinHeight(Card.USE_PREF_SIZE);
    }

    Node node() {
        return card;
    }

    void show(List<ListLayout> found) {
        ListLayout before = sheets.getValue();
        layouts = found;
        sheets.getItems().setAll(found);
        sheets.setVisible(found.size() > 1);
        sheets.setManaged(found.size() > 1);
        sheets.setValue(found.stream()
                .filter(layout -> before != null && layout.sheet().equals(before.sheet()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst()));
        fill();
    }

    private void fill() {
        ListLayout layout = sheets.getValue();
        strip.getChildren().clear();
        if (layout == null || !layouts.contains(layout)) {
            return;
        }
        card.sub(sub(layout));
        forget.setVisible(layout.told() == ListLayout.Told.MEMORY);
        forget.setManaged(forget.isVisible());
        layout.titles().forEach((column, title) -> strip.getChildren().add(column(layout, column, title)));
    }

    private static String sub(ListLayout layout) {
        int row = layout.headerRow();
        int known = layout.meanings().size();
        int all = layout.titles().size();
        return switch (layout.told()) {
            case TITLES -> T.get("columns.sub", row, known, all);
            case MEMORY -> T.get("columns.known", row, known, all);
            case HAND -> T.get("columns.corrected", row, known, all);
        };
    }

    private Node column(ListLayout layout, int column, String title) {
        Optional<Heading> meaning = Optional.ofNullable(layout.meanings().get(column));
        Label name = meaning.isPresent() ? Boxes.strong(title) : Boxes.muted(title);
        name.setTooltip(new Tooltip(title));
        List<Optional<Heading>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Arrays.stream(Heading.values()).map(Optional::of).forEach(choices::add);
        ComboBox<Optional<Heading>> box =
                Choices.box(choices, choice -> choice.map(Texts::name).orElse(T.get("columns.passedOver")));
        box.setValue(meaning);
        box.setAccessibleText(T.get("columns.meaning", title));
        box.setPrefWidth(WIDTH);
        box.setOpacity(meaning.isPresent() ? 1 : 0.6);
        box.setOnAction(event -> {
            Optional<Heading> chosen = box.getValue();
            if (chosen != null && !chosen.equals(meaning)) {
                correct.accept(layout.with(column, chosen.orElse(null)));
            }
        });
        VBox both = new VBox(2, name, box);
        both.setMaxWidth(WIDTH);
        return both;
    }
}

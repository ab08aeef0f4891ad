package org.shouwang.exchange.ui;

import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.shouwang.exchange.PastImport;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// The last imports, each with the way back.
final class PastImports {
    private static final Texts T = Texts.of(PastImports.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHOWN = 5;

    private final PastImportsModel model;
    private final Consumer<PastImport> back;
    private final VBox node = new VBox();

    /// @param back asks, then takes the import back
    PastImports(PastImportsModel model, Consumer<PastImport> back) {
        this.model = model;
        this.back = back;
        node.setMaxWidth(760);
        model.all().addListener((ListChangeListener<PastImport>) change -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        Card card = new Card(T.get("past"));
        model.all().stream()
                .limit(SHOWN)
                .forEach(past -> card.line(
                        Boxes.words(past.source()),
                        Boxes.muted(T.get("past.when", past.at().format(WHEN), past.actor())),
                        Boxes.spacer(),
                        Buttons.plain(Icons.UNDO, T.get("past.back"), () -> back.accept(past))));
        node.getChildren().setAll(card);
        node.setVisible(!model.all().isEmpty());
        node.setManaged(!model.all().isEmpty());
    }
}

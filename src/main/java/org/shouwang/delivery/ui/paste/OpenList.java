package org.shouwang.delivery.ui.paste;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.delivery.paste.PastedKind;
import org.shouwang.delivery.paste.PastedLine;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// What was not understood, one card each, and below it the lines that want nothing, so that no line disappears.
final class OpenList extends VBox {
    private static final Texts T = Texts.of(OpenList.class);

    private final PasteScreenModel model;
    private final Runnable noneLeft;
    private final Label title = Boxes.strong("");
    private final VBox cards = Boxes.column();
    private final VBox rest = Boxes.column();
    private final ScrollPane scroll = new ScrollPane(Boxes.stack(cards, rest));
    private final Button all;
    private boolean restShown;

    /// @param noneLeft when the last open line was put right
    OpenList(PasteScreenModel model, Runnable noneLeft) {
        this.model = model;
        this.noneLeft = noneLeft;
        all = Buttons.withKey(Buttons.plain(T.get("open.registerAll", 0), this::registerAll), T.get("key.registerAll"));
        getStyleClass().addAll("card", "open-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("open-scroll");
        getChildren().addAll(title, all, Boxes.grow(scroll));
        model.rows.subscribe(this::fill);
        model.aside.subscribe(this::fill);
        fill();
    }

    private void fill() {
        List<PasteRow> open = model.choices.open();
        title.setText(open.isEmpty() ? T.get("open.none") : T.get("open.title", open.size()));
        cards.getChildren()
                .setAll(open.stream()
                        .map(row -> (Node) new OpenCard(row, model, this::next))
                        .toList());
        int homeless = model.homeless().size();
        all.setText(T.get("open.registerAll", homeless));
        all.setVisible(homeless > 1);
        all.setManaged(homeless > 1);
        rest();
        setVisible(!open.isEmpty() || !model.aside.isEmpty());
        setManaged(isVisible());
    }

    private void rest() {
        rest.getChildren().clear();
        List<PastedLine> lines =
                model.aside.stream().filter(line -> !line.text().isBlank()).toList();
        if (lines.isEmpty()) {
            return;
        }
        rest.getChildren().add(Buttons.link(restShown ? T.get("rest.hide") : T.get("rest.show", lines.size()), () -> {
            restShown = !restShown;
            rest();
        }));
        if (restShown) {
            lines.forEach(line -> rest.getChildren().add(aside(line)));
        }
    }

    private Node aside(PastedLine line) {
        Label words = Boxes.words(line.text());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Label why = Boxes.muted(T.get("rest.line", line.first(), line.reason()));
        why.setWrapText(true);
        Node wanted = line.kind() == PastedKind.HEADER
                ? Boxes.words("")
                : Buttons.icon(Icons.UNDO, T.get("rest.wanted"), () -> model.wanted(line));
        return Boxes.row(Boxes.grow(new VBox(words, why)), wanted);
    }

    /// One key for all doors that have no household yet.
    void registerAll() {
        List<PasteRow> homeless = model.homeless();
        if (!homeless.isEmpty()) {
            model.register(homeless, this::next);
        }
    }

    /// To the card of one row.
    void last(PasteRow row) {
        cards.getChildren().stream()
                .filter(OpenCard.class::isInstance)
                .map(OpenCard.class::cast)
                .filter(card -> card.of(row))
                .findFirst()
                .ifPresent(OpenCard::rewrite);
    }

    /// To the next open line; the keys run on from card to card.
    void next() {
        if (cards.getChildren().isEmpty()) {
            noneLeft.run();
        } else if (cards.getChildren().getFirst() instanceof OpenCard card) {
            scroll.setVvalue(0);
            card.focus();
        }
    }
}

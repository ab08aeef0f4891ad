package org.shouwang.delivery.ui.paste;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.shouwang.core.Dwelling;
import org.shouwang.delivery.paste.PasteChoice;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.delivery.paste.PasteStanding;
import org.shouwang.delivery.paste.PastedLine;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// One line that nobody understood: its words, the reason, what may be meant by number, and a field to put it right.
final class OpenCard extends VBox {
    private static final Texts T = Texts.of(OpenCard.class);
    private static final String DROP = "0";

    /// Something that one number does.
    private record Way(String name, Runnable act) {}

    private final PasteRow row;
    private final PasteScreenModel model;
    private final Runnable done;
    private final TextField field = new TextField();
    private final List<Way> ways = new ArrayList<>();

    /// @param done after the line was put right or put aside
    OpenCard(PasteRow row, PasteScreenModel model, Runnable done) {
        this.row = row;
        this.model = model;
        this.done = done;
        getStyleClass().add("open-card");
        PastedLine line = row.line();
        ways();
        Label words = Boxes.strong(line.text());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Label why = new Label(line.reason());
        why.getStyleClass().add("tint-warn");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head(line), words, why);
        if (row.standing() != PasteStanding.UNCLEAR && !line.items().isEmpty()) {
            getChildren().add(understood(line));
        }
        if (!ways.isEmpty()) {
            getChildren().add(Boxes.flow(ways.stream().map(this::button).toArray(Node[]::new)));
        }
        field.setPromptText(prompt());
        field.setAccessibleText(T.get("open.field", line.first()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().add(Boxes.row(Boxes.grow(field), Buttons.link(T.get("open.drop"), this::drop)));
    }

    private Node head(PastedLine line) {
        String where = line.first() == line.last()
                ? T.get("open.line", line.first())
                : T.get("open.lines", line.first(), line.last());
        Node kept = row.kept() == null ? Boxes.words("") : new Chip(T.get("open.kept"), Tint.INFO);
        return Boxes.row(Boxes.muted(where), kept, Boxes.spacer(), Buttons.link(T.get("open.edit"), this::rewrite));
    }

    private static Node understood(PastedLine line) {
        String door = line.door() == null ? "" : line.door().brief() + " ";
        Label label = Boxes.muted(T.get("open.understood", door + line.name() + " " + line.goods()));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void ways() {
        if (row.standing() == PasteStanding.UNCLEAR || row.household() != null) {
            ways.add(new Way(T.get("open.add"), () -> choose(PasteChoice.ADD)));
            if (row.existing() != null) {
                ways.add(new Way(T.get("open.replace"), () -> choose(PasteChoice.REPLACE)));
            }
        }
        if (row.standing() == PasteStanding.NO_HOME) {
            ways.add(new Way(T.get("open.register"), () -> model.register(List.of(row), done)));
        }
        if (row.standing() == PasteStanding.OPEN
                && row.line().door() != null
                && !row.line().items().isEmpty()) {
            ways.add(new Way(T.get("open.accept"), () -> model.accept(row, done)));
        }
        for (Dwelling door : row.line().maybe()) {
            ways.add(new Way(door.brief(), () -> model.at(row, door, done)));
        }
    }

    private String prompt() {
        return ways.isEmpty()
                ? T.get("open.prompt.none")
                : ways.size() == 1
                        ? T.get("open.prompt.one", ways.getFirst().name())
                        : T.get("open.prompt", ways.size());
    }

    private Node button(Way way) {
        return Buttons.withKey(Buttons.plain(way.name(), way.act()), String.valueOf(ways.indexOf(way) + 1));
    }

    private void choose(PasteChoice choice) {
        model.choices.choose(List.of(row), choice);
        done.run();
    }

    private void drop() {
        model.drop(row, done);
    }

    boolean of(PasteRow other) {
        return row.line() == other.line();
    }

    /// The line itself in the field, to be changed.
    void rewrite() {
        field.setText(row.line().text().replace("\n", "  "));
        field.requestFocus();
        field.end();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            enter(field.getText().strip());
        } else if (event.getCode() == KeyCode.UP && field.getText().isEmpty()) {
            event.consume();
            rewrite();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            event.consume();
            field.clear();
        }
    }

    private void enter(String typed) {
        if (typed.equals(DROP)) {
            drop();
        } else if (typed.matches("[1-9]") && Integer.parseInt(typed) <= ways.size()) {
            ways.get(Integer.parseInt(typed) - 1).act().run();
        } else if (typed.matches("[0-9]{1,2}")) {
            field.clear();
            field.setPromptText(T.get("open.noWay", typed));
        } else if (typed.isEmpty() && ways.size() == 1) {
            ways.getFirst().act().run();
        } else if (!typed.isEmpty()) {
            model.mend(row, typed, done);
        }
    }

    void focus() {
        field.requestFocus();
    }
}

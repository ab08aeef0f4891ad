package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// Three ways in: a new store, one that is there, the sample; and the stores opened last.
final class StartPage {
    private static final Texts T = Texts.of(StartPage.class);

    private final WelcomeCard card;

    StartPage(Welcome welcome, List<Path> known) {
        card = new WelcomeCard(T.get("start.title"), T.get("start.sentence"));
        if (!known.isEmpty()) {
            VBox list = Boxes.column(Boxes.strong(T.get("start.known")));
            known.forEach(file ->
                    list.getChildren().add(way(Icons.HOME, name(file), folder(file), () -> welcome.open(file))));
            card.content(list, Boxes.strong(T.get("start.other")));
        }
        card.content(
                way(Icons.ADD, T.get("start.new"), T.get("start.new.what"), welcome::ask),
                way(Icons.FOLDER, T.get("start.open"), T.get("start.open.what"), welcome::chooseFile),
                way(Icons.MAP, T.get("start.sample"), T.get("start.sample.what"), welcome::openSample));
    }

    Node node() {
        return card.node();
    }

    private static Node way(Icons icon, String name, String what, Runnable go) {
        Label sentence = Boxes.sentence(what);
        HBox line = Boxes.cards(icon.node(160), new VBox(Boxes.strong(name), sentence));
        line.getStyleClass().addAll("clickable", "card", "way");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(name);
        line.setOnMouseClicked(event -> go.run());
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                go.run();
            }
        });
        return line;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.shouwang$", "");
    }

    private static String folder(Path file) {
        return String.valueOf(file.toAbsolutePath().getParent());
    }
}

package org.shouwang.app.welcome;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.text.Texts;

/// The recovery code, once: to print, to write down, and not to pass by.
final class RecoveryPage {
    private static final Texts T = Texts.of(RecoveryPage.class);

    private final WelcomeCard card = new WelcomeCard(T.get("recovery.title"), T.get("recovery.sentence"));

    RecoveryPage(Welcome welcome, NewOffice office, Founding.Made made, String code) {
        TextField shown = new TextField(code);
        shown.setEditable(false);
        shown.setFocusTraversable(false);
        shown.getStyleClass().add("recovery-code");
        shown.setAccessibleText(T.get("recovery.code"));
        Button print = Buttons.plain(
                Icons.PRINT,
                T.get("recovery.print"),
                () -> welcome.printing()
                        .preview(
                                T.get("recovery.sheet"),
                                progress -> List.of(RecoverySheet.of(office, made.file(), code, welcome.clock())),
                                () -> RecoverySheet.look(office, welcome.clock())));
        Button copy = Buttons.plain(Icons.COPY, T.get("recovery.copy"), () -> copy(code));
        CheckBox kept = new CheckBox(T.get("recovery.tick"));
        Button go = Buttons.primary(T.get("recovery.open"), () -> welcome.ready(made.desk()));
        go.disableProperty().bind(kept.selectedProperty().not());
        go.setDefaultButton(true);
        card.content(
                        shown,
                        Boxes.row(print, copy),
                        Boxes.sentence(T.get("recovery.note.keep")),
                        Boxes.sentence(T.get("recovery.place", made.file())),
                        kept)
                .buttons(Boxes.spacer(), go);
    }

    Node node() {
        return card.node();
    }

    private static void copy(String code) {
        ClipboardContent content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

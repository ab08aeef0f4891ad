package org.shouwang.roster.ui;

import javafx.scene.Node;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;

/// A dialog that may be wider than usual, for editors with many columns.
final class Roomy {
    private Roomy() {}

    /// @param letters how wide at most, in letters
    static DialogCard show(Frame frame, String title, Node content, int letters) {
        DialogCard card = frame.dialogs().show(title, content);
        card.setStyle("-fx-max-width: " + letters + "em;");
        return card;
    }
}

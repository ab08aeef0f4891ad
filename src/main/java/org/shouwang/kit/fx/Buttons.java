package org.shouwang.kit.fx;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Buttons named for their act: one primary a screen, plain ones beside it, links in text.
public final class Buttons {
    private Buttons() {}

    public static Button primary(String act, Runnable run) {
        return button(act, run, "accent");
    }

    public static Button plain(String act, Runnable run) {
        return button(act, run, "plain");
    }

    public static Button plain(Icons icon, String act, Runnable run) {
        Button button = plain(act, run);
        button.setGraphic(icon.node());
        return button;
    }

    public static Button primary(Icons icon, String act, Runnable run) {
        Button button = primary(act, run);
        button.setGraphic(icon.node());
        return button;
    }

    /// For what can't be taken back: red letters, never the default button.
    public static Button danger(String act, Runnable run) {
        return button(act, run, "danger-words");
    }

    /// A small round button with an icon; `name` is spoken and shown as a tip.
    public static Button icon(Icons icon, String name, Runnable run) {
        Button button = button("", run, "icon-only");
        button.setGraphic(icon.node());
        button.setAccessibleText(name);
        button.setTooltip(new javafx.scene.control.Tooltip(name));
        return button;
    }

    public static Hyperlink link(String act, Runnable run) {
        Hyperlink link = new Hyperlink(act);
        link.getStyleClass().add("act-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }

    /// Shows the key beside the words of a button, such as `Enter` or `F8`.
    public static <B extends ButtonBase> B withKey(B button, String key) {
        Label hint = keyHint(key);
        if (button.getGraphic() == null) {
            button.setGraphic(hint);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        return button;
    }

    /// A key as a small framed word.
    public static Label keyHint(String key) {
        Label hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }

    private static Button button(String act, Runnable run, String style) {
        Button button = new Button(act);
        button.getStyleClass().add(style);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}

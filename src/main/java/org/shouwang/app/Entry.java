package org.shouwang.app;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Screen;

/// One word in the rail and the screen behind it, built when it is first opened.
///
/// @param group entries of one group stand together, a hairline between groups
/// @param badge how much waits there, shown from 1 on; null for none
/// @param key opens it from anywhere, such as F2; null for none
public record Entry(
        String id,
        String group,
        Icons icon,
        String title,
        Function<Frame, Screen> screen,
        @Nullable ObservableValue<? extends Number> badge,
        @Nullable KeyCombination key) {
    public static Entry of(String id, String group, Icons icon, String title, Function<Frame, Screen> screen) {
        return new Entry(id, group, icon, title, screen, null, null);
    }

    /// A page that other pages lead to; the rail does not list it and marks `parent` instead.
    public static Entry page(String id, String parent, Function<Frame, Screen> screen) {
        return new Entry(id, "", Icons.INFO, parent, screen, null, null);
    }

    public boolean listed() {
        return !group.isEmpty();
    }

    /// Where the rail's mark stands while this screen is in front.
    String marked() {
        return listed() ? id : title;
    }

    public Entry badge(ObservableValue<? extends Number> count) {
        return new Entry(id, group, icon, title, screen, count, key);
    }

    /// @param combination such as `F2`
    public Entry key(String combination) {
        return new Entry(id, group, icon, title, screen, badge, KeyCombination.valueOf(combination));
    }
}

package org.shouwang.kit.fx;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// One page of the window: its nodes, what it does when it is shown, and its keys.
public interface Screen {
    /// The nodes, always the same object; built once.
    Node node();

    /// Called each time the screen comes to the front: refresh what it lists.
    default void shown() {}

    /// Called instead of [#shown] where another screen sends the user here with something to show.
    default void open(@Nullable Object argument) {
        shown();
    }

    /// What can be done here by a key (Ctrl+N, Ctrl+F, Ctrl+P, Ctrl+E …), valid while the screen is in front.
    default List<ScreenCommand> commands() {
        return List.of();
    }
}

package org.shouwang.kit.fx;

import org.jspecify.annotations.Nullable;

/// What a screen may ask of the window around it; given to each screen when it is built.
public interface Frame {
    Tasks tasks();

    Dialogs dialogs();

    Notices notices();

    Printing printing();

    /// Brings another screen to the front; a screen that takes the argument shows that thing.
    void open(String screenId, @Nullable Object argument);

    default void open(String screenId) {
        open(screenId, null);
    }
}

package org.shouwang.kit.fx;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something a screen, a table row or a menu offers: its name, its key if it has one, and what it does.
public record ScreenCommand(String title, @Nullable KeyCombination key, Runnable act) {
    /// @param key such as `Ctrl+N` or `F8`
    public static ScreenCommand of(String title, String key, Runnable act) {
        return new ScreenCommand(title, KeyCombination.valueOf(key), act);
    }

    public static ScreenCommand of(String title, Runnable act) {
        return new ScreenCommand(title, null, act);
    }
}

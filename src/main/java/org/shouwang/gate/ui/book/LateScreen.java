package org.shouwang.gate.ui.book;

import javafx.scene.Node;
import org.shouwang.kit.fx.Screen;

/// x
public final class LateScreen implements Screen {
    public static final String ID = "gate-late";
    @Override
    public Node node() {
        return new javafx.scene.layout.Pane();
    }
}

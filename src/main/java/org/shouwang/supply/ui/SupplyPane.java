package org.shouwang.supply.ui;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// One of the views of the page 物资.
interface SupplyPane {
    Node node();

    /// Buttons at the right of the title.
    List<Node> actions();

    void refresh();

    /// Where typing begins when the view comes to the front.
    void focus();

    void focusFilter();

    /// What Ctrl+N makes here.
    void add();

    void print();

    void export();

    /// Something another screen sends here.
    default void open(@Nullable Object argument) {}
}

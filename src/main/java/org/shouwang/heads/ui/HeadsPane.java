package org.shouwang.heads.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One of the views of the heads' page: roll, areas, groups, coverage.
interface HeadsPane {
    Node node();

    /// The line beside the title.
    ObservableValue<String> sub();

    /// Buttons at the right of the title.
    List<Node> actions();

    void refresh();

    void focusFilter();

    /// What Ctrl+N makes here.
    void add();

    void print();

    void export();
}
